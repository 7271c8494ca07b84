import { expect, test } from 'vitest';
import { nameColumnOf, rowText } from '../../../../scripts/search/rows.ts';

const head = ['类别', '指标', '2020年', '年均'];
const rows = [
	['经济发展', 'GDP', '902.27', '8%'],
	['', '人均GDP', '', '6%'],
];

test('rows are named by the first column that none leaves empty', () => {
	expect(nameColumnOf(rows)).toBe(1);
	expect(
		nameColumnOf([
			['园区', '3'],
			['学校', ''],
		]),
	).toBe(0);
	expect(nameColumnOf([])).toBe(0);
});

test('the text of a row holds its cells, each with the name of its column', () => {
	const { text, cells } = rowText(rows[0] ?? [], head, 1);
	expect(text).toBe('经济发展 GDP 902.27 8%');
	expect(cells.map(({ start, end, column, kind }) => [text.slice(start, end), column, kind])).toEqual([
		['经济发展', '类别', 'group'],
		['GDP', '指标', 'name'],
		['902.27', '2020年', 'value'],
		['8%', '年均', 'value'],
	]);
});

test('a cell that is empty is left out of the text', () => {
	expect(rowText(rows[1] ?? [], head, 1).text).toBe('人均GDP 6%');
});
