import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Finding } from '#model/finding';
import { calculate } from '../../../../../scripts/pipeline/tag/consistency/quantity.ts';
import { findingRules } from '../../../../helpers/statement-rules.ts';
import { figure, findings, indicatorRows } from '../../../../helpers/stated.ts';

/** What a finding says in short: rule, relation, severity, places. */
const brief = ({ rule, relation, severity, places }: Finding): string =>
	[rule, relation, severity, ...places.map(({ address, figure: id }) => id ?? address)].join(' ');
const briefs = (...given: Parameters<typeof findings>): string[] => findings(...given).map(brief);

describe('base and target of a row', () => {
	test('differ from a growth that does not lead from one to the other', () => {
		const [finding] = findings({ indicators: indicatorRows(['地区生产总值', '亿元', '500.0', '900', '7%']) });
		expect(finding && brief(finding)).toBe('level-against-growth differs major 1.1.1.t1.r1');
		expect(finding?.sum.map(({ name, value }) => [name, Math.round(value * 100) / 100])).toEqual([['needed', 12.47]]);
		expect(finding?.text).toEqual({
			'zh-hans':
				'地区生产总值从2020年的500.0亿元到2025年的900亿元，年均需增长12.47%；表中第1项列7%。若增速按不变价、总量按现价，两者可以同时成立。',
			'zh-hant':
				'地區生產總值從2020年的500.0億元到2025年的900億元，每年平均需成長12.47%；表中第1項為7%。若成長率按固定價格、總量按當期價格計算，兩者可以同時成立。',
			en: 'To go from 50 billion yuan in 2020 to 90 billion yuan in 2025 takes growth of 12.47% a year in GDP; row 1 of the table gives 7%. The two can both hold if the rate is at constant prices and the amounts are at current prices.',
		});
	});

	test.each([
		[
			'agree within the rounding of what is printed',
			['甲', '件', '20', '30', '8%'],
			'level-against-growth agrees note',
		],
		[
			'agree with a growth that is only a floor',
			['甲', '件', '20', '40', '8%以上'],
			'level-against-growth agrees note',
		],
		['differ from a floor above them', ['甲', '件', '200', '240', '8%以上'], 'level-against-growth differs major'],
		['agree with a target that is only a floor', ['甲', '件', '200', '≥240', '8%'], 'level-against-growth agrees note'],
		[
			'agree with the total in brackets',
			['甲', '岁', '79.1', '80.3', '[1.2]'],
			'bracket-against-difference agrees note',
		],
		['differ from another total', ['甲', '%', '40.1', '44.0', '[3.0]'], 'bracket-against-difference differs major'],
		[
			'of a share agree with points a year',
			['甲', '%', '50.5', '54', '0.7%'],
			'bracket-against-difference agrees note',
		],
		['of a rate agree with its growth', ['甲增长', '%', '3', '6', '6'], 'level-against-growth agrees note'],
	])('%s', (_, row, expected) => {
		expect(briefs({ indicators: indicatorRows(row) })).toEqual([`${expected} 1.1.1.t1.r1`]);
	});

	test.each([
		['without a growth', ['甲', '件', '20', '30', '']],
		['in words', ['甲', '%', '完成下达指标', '控制在下达指标内', '']],
		['without a base', ['甲', '件', '—', '30', '8%']],
	])('say nothing to each other %s', (_, row) => {
		expect(findings({ indicators: indicatorRows(row) })).toEqual([]);
	});
});

describe('a sentence', () => {
	const green = indicatorRows(['建成区绿化覆盖率', '%', '40.2', '42', '', '约束性']);
	const held = { class: 'baseline', asOf: '2020', direction: 'share' } as const;
	const covered = (text: string, value: number): ReturnType<typeof figure> =>
		figure({ indicator: '城区绿化覆盖率', text, value, unit: '%', direction: 'share', deadline: '2025' });

	test.each([
		['the same number', '40.2%', 40.2, 'agrees note'],
		['another number', '41.5%', 41.5, 'differs minor'],
	])('that reports %s than the table has for the base year is set beside it', (_, text, value, expected) => {
		const figures = [figure({ indicator: '绿化覆盖率', text, value, unit: '%', ...held })];
		expect(briefs({ indicators: green, figures })).toEqual([`text-against-table ${expected} 1.1.1.t1.r1 2.1.1.1.f1`]);
	});

	test('that only aims for what is binding in the table differs in firmness', () => {
		const sentences = [{ id: '2.1.1.1.s1', text: '', grade: 3 as const }];
		expect(briefs({ indicators: green, figures: [covered('42%', 42)], sentences })).toEqual([
			'text-against-table agrees note 1.1.1.t1.r1 2.1.1.1.f1',
			'firmness differs note 1.1.1.t1.r1 2.1.1.1.f1',
		]);
	});

	test('that sets it does not', () => {
		const sentences = [{ id: '2.1.1.1.s1', text: '', grade: 4 as const }];
		expect(briefs({ indicators: green, figures: [covered('42%', 42)], sentences })).toHaveLength(1);
	});

	test('that gives a floor where the table gives a number differs in its word, and agrees with the levels', () => {
		const indicators = indicatorRows(['地区生产总值（GDP）', '亿元', '500', '800', '7%']);
		const figures = [
			figure({ indicator: 'GDP', text: '7%以上', value: 7, unit: '%', comparator: 'gte', direction: 'annual_growth' }),
		];
		expect(briefs({ indicators, figures })).toEqual([
			'level-against-growth differs major 1.1.1.t1.r1',
			'level-against-growth agrees note 1.1.1.t1.r1 2.1.1.1.f1',
			'text-against-table differs note 1.1.1.t1.r1 2.1.1.1.f1',
		]);
	});

	test('is not set beside another year, another unit, or an indicator that is only like it', () => {
		const figures = [
			figure({ indicator: '绿化覆盖率', text: '38%', value: 38, unit: '%', ...held, asOf: '2015' }),
			figure({ indicator: '绿化覆盖率', text: '38公顷', value: 38, unit: '公顷', ...held }),
			figure({ indicator: '新区绿化覆盖率', text: '38%', value: 38, unit: '%', ...held }),
		];
		expect(findings({ indicators: green, figures })).toEqual([]);
	});

	test('is set beside another sentence on the same indicator and time', () => {
		const growth = { text: '15%以上', value: 15, unit: '%', comparator: 'gte', direction: 'annual_growth' } as const;
		const figures = [
			figure({ indicator: '全社会研究与试验发展经费', ...growth }),
			figure({ indicator: 'R&D经费投入', ...growth, id: '3.1.1.1.f1', sentence: '3.1.1.1.s1' }),
		];
		expect(briefs({ figures })).toEqual(['text-against-text agrees note 2.1.1.1.f1 3.1.1.1.f1']);
	});
});

describe('a structure', () => {
	const structure = (text: string, value: number[]): ReturnType<typeof figure> =>
		figure({ indicator: '三次产业结构', text, value, unit: '%', direction: 'share', class: 'baseline', asOf: '2020' });

	test.each([
		['whose parts make a hundred agrees', '1.2∶40.1∶58.7', [1.2, 40.1, 58.7], 'agrees note'],
		['whose parts miss it by rounding agrees', '1.2∶40.1∶58.6', [1.2, 40.1, 58.6], 'agrees note'],
		['whose parts do not make a hundred differs', '1.2∶40.1∶57.7', [1.2, 40.1, 57.7], 'differs minor'],
	])('%s', (_, text, value, expected) => {
		expect(briefs({ figures: [structure(text, value)] })).toEqual([`parts-against-total ${expected} 2.1.1.1.f1`]);
	});

	test('has its last part set beside the share of services in the table', () => {
		const indicators = indicatorRows(['三产比重', '%', '58.7', '60', '']);
		expect(briefs({ indicators, figures: [structure('1.2∶40.1∶58.7', [1.2, 40.1, 58.7])] })[0]).toBe(
			'text-against-table agrees note 1.1.1.t1.r1 2.1.1.1.f1',
		);
	});
});

describe('several indicators', () => {
	const whole = ['地区生产总值', '亿元', '500', '700', '7%'];

	test('imply how fast the population grows, by their rates and by their levels', () => {
		const found = findings({ indicators: indicatorRows(whole, ['人均GDP', '万元', '10.00', '13.00', '5%']) });
		const [finding] = found.filter(({ rule }) => rule === 'rate-against-rate');
		expect(finding?.relation).toBe('agrees');
		expect(finding?.sum.map(({ name, value }) => [name, value.toFixed(2)])).toEqual([
			['byRates', '1.90'],
			['needed', '6.96'],
			['perNeeded', '5.39'],
			['byLevels', '1.49'],
		]);
	});

	test('imply two numbers of people and what a flow adds to one of them', () => {
		const found = findings({
			indicators: indicatorRows(
				whole,
				['人均GDP', '万元', '10.00', '13.00', '5%'],
				['全员劳动生产率', '万元/人', '20.0', '25.0', '[5.0]'],
				['城镇新增就业', '万人', '0.50', '[2.00]', ''],
			),
		});
		const sumOf = (rule: string): Record<string, number> =>
			Object.fromEntries(
				found
					.find((finding) => finding.rule === rule)
					?.sum.map(({ name, value }) => [name, Number(value.toFixed(1))]) ?? [],
			);
		expect(sumOf('heads-against-heads')).toMatchObject({
			heads1Base: 50,
			heads1Target: 53.8,
			heads2Base: 25,
			heads2Target: 28,
		});
		expect(sumOf('flow-against-stock')).toMatchObject({ heads1Base: 25, heads1Target: 28, gain: 3 });
		expect(sumOf('cumulative-against-annual')).toEqual({ each: 0.4 });
	});

	test('imply the growth of a part whose share is given', () => {
		const figures = [
			figure({ indicator: '研发经费投入', text: '10%', value: 10, unit: '%', direction: 'annual_growth' }),
		];
		const found = findings({ indicators: indicatorRows(whole, ['研发投入强度', '%', '2.00', '2.30', '']), figures });
		expect(found.filter(({ rule }) => rule === 'share-against-growth').map(brief)).toEqual([
			'share-against-growth agrees note 1.1.1.t1.r1 1.1.1.t1.r2 2.1.1.1.f1',
		]);
	});

	test('said to grow in step are set beside each other', () => {
		const indicators = indicatorRows(
			['地区生产总值', '亿元', '500', '', '7%'],
			['居民人均可支配收入增长', '%', '6', '5', ''],
		);
		const sentences = [{ id: '2.1.1.1.s1', text: '居民收入增长与经济增长基本同步。', grade: null }];
		expect(briefs({ indicators, sentences })).toEqual([
			'rate-against-rate differs note 1.1.1.t1.r2 1.1.1.t1.r1 2.1.1.1.s1',
		]);
	});

	test('show what was reached before beside what is planned', () => {
		const figures = [
			figure({ indicator: '全区生产总值', text: '300亿元', value: 300, unit: '亿元', class: 'baseline', asOf: '2015' }),
		];
		expect(briefs({ indicators: indicatorRows(whole), figures })).toContain(
			'rate-against-rate differs note 2.1.1.1.f1 1.1.1.t1.r1',
		);
	});
});

describe('any table and figures', () => {
	const cell = fc.oneof(
		fc.constantFrom('', '—', '100', '[2.5]', '≥3', '8%', '6%以上', '内容'),
		fc.nat(2000).map(String),
	);
	const row = fc
		.tuple(
			fc.constantFrom('GDP', '人均GDP', '全员劳动生产率', '三产比重', '城镇新增就业', '绿化率'),
			fc.constantFrom('亿元', '万元', '%', '万人'),
			cell,
			cell,
			cell,
		)
		.map((cells) => [...cells]);

	test('give findings that keep to the model, whose sums can be worked out again', () => {
		let steps = 0;
		fc.assert(
			fc.property(fc.array(row, { maxLength: 6 }), (rows) => {
				for (const finding of findings({ indicators: indicatorRows(...rows) })) {
					expect(Finding.parse(finding)).toEqual(finding);
					const known = new Map(Object.entries(finding.numbers).map(([name, { value }]) => [name, value]));
					for (const { name, operation, of, years = 1, scale = 1, value } of finding.sum) {
						const again =
							calculate[operation](
								of.map((operand) => known.get(operand) ?? Number.NaN),
								years,
							) * scale;
						expect(value).toBeCloseTo(again, 6);
						known.set(name, value);
						steps++;
					}
				}
			}),
			{ numRuns: 500 },
		);
		expect(steps).toBeGreaterThan(50);
	});
});

test('a finding without words is refused by the file of rules that lacks them, which may be another plan’s', () => {
	const rules = structuredClone(findingRules);
	rules.file = 'plans/mine/findings.yaml';
	rules.rules['level-against-growth'].templates = {};
	const indicators = indicatorRows(['甲', '件', '20', '30', '8%']);
	expect(() => findings({ indicators }, rules)).toThrow(
		'plans/mine/findings.yaml:1: found no template agrees of level-against-growth, expected one for each case; add it',
	);
});
