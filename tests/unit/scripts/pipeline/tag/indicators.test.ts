import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Indicator } from '#model/indicator';
import { indicatorsOf, periodOf } from '../../../../../scripts/pipeline/tag/indicators.ts';
import { indicatorRules } from '../../../../helpers/statement-rules.ts';

const rules = indicatorRules.table;
const header = ['类别', '指标', '单位', '2020年', '2025年', '年均增长/累计', '属性'];
const tableOf = (...rows: string[][]): Parameters<typeof indicatorsOf>[0] => ({
	rows: rows.map((cells, index) => ({ id: `1.1.1.t1.r${index}`, line: index + 1, cells, notes: [] })),
});
const read = (...rows: string[][]): Indicator[] => indicatorsOf(tableOf(...rows), rules);
const readOne = (...cells: string[]): Indicator | undefined => read(header, ['民生', ...cells])[0];

describe('a row of indicators', () => {
	test('is a record with every cell as printed beside it', () => {
		expect(readOne('3.高速公路里程', '公里', '120', '150', '[30]', '预期性')).toEqual({
			id: '1.1.1.t1.r1',
			number: 3,
			name: '高速公路里程',
			category: '民生',
			unit: '公里',
			base: { kind: 'level', value: 120, comparator: 'eq' },
			target: { kind: 'level', value: 150, comparator: 'eq' },
			growth: { kind: 'cumulative', value: 30, unit: '公里', comparator: 'eq' },
			attribute: 'expected',
			printed: { base: '120', target: '150', growth: '[30]', attribute: '预期性' },
		});
	});

	test.each([
		['14.每千人口床位数', 14, '每千人口床位数'],
		['2、人均绿地', 2, '人均绿地'],
		['3.5G基站数', 3, '5G基站数'],
		['森林覆盖率', 1, '森林覆盖率'],
	])('named “%s” has its number apart from its name', (printed, number, name) => {
		expect(readOne(printed, '个', '1', '2', '', '预期性')).toMatchObject({ number, name });
	});

	test('goes on with the category above where its first cell is empty', () => {
		const rows = read(header, ['生态', '甲', '%', '1', '2', '', '约束性'], ['', '乙', '%', '1', '2', '', '约束性']);
		expect(rows.map(({ category }) => category)).toEqual(['生态', '生态']);
	});

	test.each([
		['约束性', 'binding'],
		['预期性', 'expected'],
	])('marked %s is %s', (printed, attribute) => {
		expect(readOne('甲', '%', '1', '2', '', printed)?.attribute).toBe(attribute);
	});

	test('that names nothing is no indicator', () => {
		expect(read(header, ['', '', '', '', '', '', ''])).toEqual([]);
	});
});

describe('a target', () => {
	test.each([
		['[6.5]', { kind: 'cumulative', value: 6.5, comparator: 'eq' }],
		['［6.5］', { kind: 'cumulative', value: 6.5, comparator: 'eq' }],
		['[6.5]以上', { kind: 'cumulative', value: 6.5, comparator: 'gte' }],
		['≥93', { kind: 'level', value: 93, comparator: 'gte' }],
		['不低于93', { kind: 'level', value: 93, comparator: 'gte' }],
		['不高于5.5', { kind: 'level', value: 5.5, comparator: 'lte' }],
		['5.5以内', { kind: 'level', value: 5.5, comparator: 'lte' }],
		['93左右', { kind: 'level', value: 93, comparator: 'approx' }],
		['>93', { kind: 'level', value: 93, comparator: 'gt' }],
		['1,500', { kind: 'level', value: 1500, comparator: 'eq' }],
		['９３％', { kind: 'level', value: 93, comparator: 'eq' }],
		['93*', { kind: 'level', value: 93, comparator: 'eq' }],
		['不高于全市平均水平', { kind: 'text', text: '不高于全市平均水平' }],
		['完成上级下达任务', { kind: 'text', text: '完成上级下达任务' }],
		['8—10', { kind: 'text', text: '8—10' }],
		['—', null],
		['', null],
	])('printed “%s” is read with what stands beside the number', (printed, target) => {
		expect(readOne('甲', '%', '1', printed, '', '预期性')?.target).toEqual(target);
	});

	test('of what is itself a rate of growth is a rate a year', () => {
		expect(readOne('工业增加值增速', '%', '3', '6', '', '预期性')).toMatchObject({
			base: { kind: 'annual', value: 3 },
			target: { kind: 'annual', value: 6 },
		});
	});
});

describe('a growth', () => {
	test.each([
		['产值', '亿元', '8%', { kind: 'annual', value: 8, unit: '%', comparator: 'eq' }],
		['产值', '亿元', '8', { kind: 'annual', value: 8, unit: '%', comparator: 'eq' }],
		['产值', '亿元', '8%以上', { kind: 'annual', value: 8, unit: '%', comparator: 'gte' }],
		['覆盖率', '%', '0.5%', { kind: 'annual', value: 0.5, unit: '个百分点', comparator: 'eq' }],
		['覆盖率', '%', '[2]', { kind: 'cumulative', value: 2, unit: '个百分点', comparator: 'eq' }],
		['用水量下降', '%', '[13]', { kind: 'cumulative', value: 13, unit: '%', comparator: 'eq' }],
		['收入增长', '%', '8', { kind: 'annual', value: 8, unit: '%', comparator: 'eq' }],
		['产值', '亿元', '与经济同步', null],
		['产值', '亿元', '—', null],
	])('of %s in %s printed “%s” has its unit', (name, unit, printed, growth) => {
		expect(readOne(name, unit, '1', '2', printed, '预期性')?.growth).toEqual(growth);
	});

	test('under a header of totals only is a total', () => {
		const [row] = read(['指标', '2020年', '2025年', '五年累计', '属性'], ['甲（公里）', '1', '2', '1', '预期性']);
		expect(row?.growth).toEqual({ kind: 'cumulative', value: 1, unit: '公里', comparator: 'eq' });
	});
});

describe('the columns', () => {
	test.each([
		[
			['序号', '指标名称', '计量单位', '2020年基期值', '2025年目标值', '年均增速', '指标属性'],
			{ base: 2020, target: 2025 },
		],
		[['指标', '单位', '2015年', '2020年', '性质'], { base: 2015, target: 2020 }],
		[['指标', '2019年', '2020年', '2025年', '2035年', '属性'], { base: 2020, target: 2025 }],
		[['指标', '单位', '基期', '目标值', '属性'], {}],
	])('%j are known by their words', (columns, period) => {
		expect(periodOf(tableOf(columns), rules)).toEqual(period);
		expect(
			read(
				columns,
				columns.map((name) => (name.includes('性') ? '预期性' : '1')),
			),
		).toHaveLength(1);
	});

	test('may leave the unit to the name', () => {
		const [row] = read(['指标', '2020年', '2025年', '属性'], ['人均产值（GDP）（万元）', '1', '2', '预期性']);
		expect(row).toMatchObject({ name: '人均产值（GDP）', unit: '万元' });
	});

	test.each([[['项目', '建设内容', '投资']], [['指标', '2020年']], [[]]])(
		'%j are not those of indicators',
		(...[columns]) => {
			expect(read(columns, ['甲', '1', '2'])).toEqual([]);
		},
	);
});

describe('any table', () => {
	test('gives records that keep to the model', () => {
		const cell = fc.oneof(fc.constantFrom('', '—', '[1]', '≥2', '3%以上', '文字', '预期性', '约束性'), fc.string());
		fc.assert(
			fc.property(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 5 }), (rows) => {
				for (const indicator of read(header, ...rows)) expect(Indicator.parse(indicator)).toEqual(indicator);
			}),
		);
	});
});
