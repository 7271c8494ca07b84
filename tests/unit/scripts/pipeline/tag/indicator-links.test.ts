import { describe, expect, test } from 'vitest';
import { indicatorLinks } from '../../../../../scripts/pipeline/tag/indicator-links.ts';
import { figure, indicatorRows } from '../../../../helpers/stated.ts';
import { indicatorRules } from '../../../../helpers/statement-rules.ts';

const indicators = indicatorRows(
	['地区生产总值（GDP）', '亿元', '900', '1500', '8%'],
	['绿化总量', '个', '1', '2', ''],
);
const sentences = [
	{ id: '1.1.0.1.s1', text: '地区生产总值达900亿元。' },
	{ id: '1.1.0.1.s2', text: '经济总量争先进位。' },
	{ id: '1.1.0.1.s3', text: '发展经济。' },
	{ id: '1.1.0.1.s4', text: '绿化总量翻番。' },
];
const figures = [
	figure({
		id: '1.1.0.1.f1',
		sentence: '1.1.0.1.s1',
		indicator: '地区生产总值',
		text: '900亿元',
		value: 900,
		unit: '亿元',
	}),
];
const links = indicatorLinks({ indicators, figures, sentences }, indicatorRules.names);
const [first = [], second = []] = [...links.values()];

describe('an indicator leads to the sentences', () => {
	test('that state a number for it, with the figure', () => {
		expect(first[0]).toEqual({ address: '1.1.0.1.s1', relation: 'states', figures: ['1.1.0.1.f1'] });
	});

	test('that name it by any of its names, but not by a word of many sentences', () => {
		expect(first.slice(1)).toEqual([{ address: '1.1.0.1.s2', relation: 'names', figures: [] }]);
	});

	test('by its own name, where no rule knows it', () => {
		expect(second).toEqual([{ address: '1.1.0.1.s4', relation: 'names', figures: [] }]);
	});
});

test('a sentence that speaks of what moves an indicator serves it', () => {
	const jobs = indicatorRows(['城镇新增就业人数', '万人', '1', '[6]', '']);
	const found = indicatorLinks(
		{ indicators: jobs, figures: [], sentences: [{ id: '6.1.1.1.s1', text: '促进就业。' }] },
		indicatorRules.names,
	);
	expect([...found.values()]).toEqual([[{ address: '6.1.1.1.s1', relation: 'serves', figures: [] }]]);
});
