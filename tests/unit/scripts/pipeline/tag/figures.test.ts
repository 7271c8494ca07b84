import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Figure } from '#model/figure';
import { reportsResults } from '../../../../../scripts/pipeline/tag/figures.ts';
import { figureRules, figuresIn, planPeriod } from '../../../../helpers/figures.ts';

/** What official sentences are made of, so that any of it may stand beside any other. */
const officialText = fc
	.array(
		fc.constantFrom(
			...[
				'到2025年',
				'“十四五”期间',
				'力争',
				'覆盖率',
				'达到',
				'分别',
				'98',
				'73%',
				'以上',
				'不低于',
				'由',
				'提高到',
				'两个',
				'一批',
				'万',
				'亿元',
			],
			...[
				'建成',
				'20',
				'家',
				'左右',
				'企业',
				'前三',
				'第13位',
				'15分钟',
				'生活圈',
				'每千人',
				'和',
				'、',
				'，',
				'；',
				'。',
				'“',
				'”',
				' ',
				'5G',
				'0.2:38:61.8',
			],
		),
		{ maxLength: 60 },
	)
	.map((words) => words.join(''));

/** A sentence with one figure, as a plan would write it, and what it states. */
const statement = fc
	.record({
		value: fc.integer({ min: 1, max: 99_999 }).map((value) => value / 100),
		unit: fc.constantFrom('%', '‰', '亿元', '万平方米', '公里', '万人次', '个百分点'),
		bound: fc.constantFrom(
			['', '', 'eq'],
			['不低于', '', 'gte'],
			['', '以上', 'gte'],
			['不超过', '', 'lte'],
			['', '以内', 'lte'],
			['超过', '', 'gt'],
			['低于', '', 'lt'],
			['', '左右', 'approx'],
		),
	})
	.map(({ value, unit, bound: [before = '', after = '', comparator = ''] }) => {
		const text = `${before}${value}${unit}${after}`;
		return { sentence: `力争到2025年，全区甲乙指标达到${text}。`, text, value, unit, comparator };
	});

describe('the figures of a paragraph', () => {
	test('read what the text reads, in its order, without overlap, each with an address of its own', () => {
		fc.assert(
			fc.property(officialText, (text) => {
				let last = 0;
				for (const [index, figure] of figuresIn(text).entries()) {
					expect(Figure.safeParse(figure).error).toBeUndefined();
					expect(figure.text).toBe(text.slice(figure.start, figure.end));
					expect(figure.start).toBeGreaterThanOrEqual(last);
					expect(figure.id).toBe(`1.1.1.1.f${index + 1}`);
					last = figure.end;
				}
			}),
		);
	});

	test('are read alike wherever their sentence stands, so that the work grows with the text and no faster', () => {
		fc.assert(
			fc.property(fc.array(statement, { minLength: 1, maxLength: 4 }), fc.integer({ min: 2, max: 5 }), (all, times) => {
				const text = all.map(({ sentence }) => sentence).join('');
				const once = figuresIn(text);
				const places = figuresIn(text.repeat(times));
				expect(once).not.toHaveLength(0);
				expect(places.map(({ start, indicator }) => [start, indicator])).toEqual(
					Array.from({ length: times }, (_, turn) =>
						once.map(({ start, indicator }) => [start + turn * text.length, indicator]),
					).flat(),
				);
			}),
		);
	});

	test('give back the value, unit and comparator that were written', () => {
		fc.assert(
			fc.property(statement, ({ sentence, text, value, unit, comparator }) => {
				const stated = { class: 'target', text, value, unit, comparator, indicator: '甲乙指标', deadline: '2025' };
				expect(figuresIn(sentence)).toEqual([expect.objectContaining(stated)]);
			}),
		);
	});

	test('are targets or baselines, and only a target has a deadline', () => {
		const { to, base } = planPeriod;
		const [target] = figuresIn(`到${to}年，绿化覆盖率达46%。`);
		expect(target).toMatchObject({ class: 'target', deadline: String(to), deadlineExplicit: true, asOf: null });
		const [baseline] = figuresIn('绿化覆盖率达45%。', ['发展基础']);
		expect(baseline).toMatchObject({ class: 'baseline', deadline: null, deadlineExplicit: false, asOf: String(base) });
	});
});

describe('a heading', () => {
	test.each(['发展基础', '“十三五”发展成就', '“十三五”时期经济社会发展回顾', '发展现状与形势'])(
		'%s reports',
		(title) => {
			expect(reportsResults(['开启新征程', title], figureRules)).toBe(true);
		},
	);

	test.each(['夯实高质量发展基础', '“十四五”时期主要目标', '深化融合基础设施建设'])('%s promises', (title) => {
		expect(reportsResults([title], figureRules)).toBe(false);
	});
});

describe('the rules', () => {
	test('hold patterns whose repetitions have a limit', () => {
		for (const pattern of figureRules.names.patterns) {
			expect(() => new RegExp(pattern, 'u')).not.toThrow();
			expect(pattern.replace(/\[[^\]]*\]/gu, '')).not.toMatch(/[+*]|\{\d+,\}/u);
		}
	});
});
