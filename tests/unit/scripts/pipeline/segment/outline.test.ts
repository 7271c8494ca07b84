import { expect, test } from 'vitest';
import { outline } from '../../../../../scripts/pipeline/segment/outline.ts';
import { planOf } from '../../../../helpers/plans.ts';

test('the structure of a plan lists its headings, paragraphs, tables and boxes in the order of the text', () => {
	const text = '第一章 甲\n专栏1 乙\n丙丁，\n— 3 —\n戊。\n主要指标\n己\t庚\n（一）辛\n壬，癸';
	expect(outline(planOf(text))).toEqual({
		headings: [
			{ level: 'chapter', number: 1, title: '甲', line: 1, id: '1' },
			{ level: 'subitem', number: 1, title: '辛', line: 8, id: '1.0.1' },
		],
		paragraphs: [
			{ id: '1.0.0.1', text: '丙丁，戊。', lines: [3, 5] },
			{ id: '1.0.1.1', text: '壬，癸', lines: [9, 9] },
		],
		tables: [{ id: '1.0.0.t1', caption: '主要指标', rows: [['己', '庚']], lines: [6, 7] }],
		boxes: [{ id: '1.0.0.b1', title: '专栏1乙', line: 2 }],
		warnings: [],
	});
});
