import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TaiwanFix } from '#model/taiwan';
import { conversionReport, textsOf } from '../../../../../scripts/pipeline/emit/conversion-report.ts';
import { taiwanConverter } from '../../../../../scripts/pipeline/taiwan-converter.ts';
import { planOf } from '../../../../helpers/plans.ts';

const rules: TaiwanFix[] = [
	{ from: '計劃', to: '計畫', kind: 'house', why: 'x' },
	{ from: '佈', to: '布', kind: 'house', why: 'x' },
];

test('every place is reported with its address, its words and its rule', () => {
	const texts = [
		{ address: '1', text: '公布计划' },
		{ address: '1.0.0.1', text: '计划和计划' },
	];
	expect(conversionReport(texts, rules)).toEqual([
		{ address: '1', start: 2, from: '計劃', to: '計畫', rule: 0 },
		{ address: '1', start: 1, from: '佈', to: '布', rule: 1 },
		{ address: '1.0.0.1', start: 0, from: '計劃', to: '計畫', rule: 0 },
		{ address: '1.0.0.1', start: 3, from: '計劃', to: '計畫', rule: 0 },
	]);
});

test('a rule sees what the rules before it made', () => {
	const chain: TaiwanFix[] = [...rules, { from: '畫', to: '劃', kind: 'house', why: 'x' }];
	expect(conversionReport([{ address: '1', text: '计划' }], chain).map(({ rule }) => rule)).toEqual([0, 2]);
});

test('what the converter does alone is not reported', () => {
	expect(conversionReport([{ address: '1', text: '发展产业。' }], rules)).toEqual([]);
});

test('written into what the converter made, the places of rules that do not touch give the Traditional text', () => {
	const convert = taiwanConverter([]);
	const toEdition = taiwanConverter(rules);
	const parts = fc.constantFrom('计划', '公布', '发展', '布', '划', '，');
	const text = fc.array(parts).map((all) => all.join(''));
	fc.assert(
		fc.property(fc.array(text, { minLength: 10 }), (texts) => {
			const addressed = texts.map((words, index) => ({ address: `1.0.0.${index}`, text: words }));
			const places = Map.groupBy(conversionReport(addressed, rules), ({ address }) => address);
			for (const { address, text: words } of addressed) {
				const written = (places.get(address) ?? []).reduce(
					(before, { start, to }) => before.slice(0, start) + to + before.slice(start + to.length),
					convert(words),
				);
				expect(written).toBe(toEdition(words));
			}
		}),
		{ numRuns: 10 },
	);
});

test('titles, paragraphs, captions and cells of a plan are read, each at its address', () => {
	const { blocks } = planOf('第一章 计划\n发展产业。\n指标\t2025年\n产值\t8%');
	expect(textsOf(blocks)).toEqual([
		{ address: '1', text: '计划' },
		{ address: '1.0.0.1', text: '发展产业。' },
		{ address: '1.0.0.t1', text: '' },
		{ address: '1.0.0.t1.r0.c1', text: '指标' },
		{ address: '1.0.0.t1.r0.c2', text: '2025年' },
		{ address: '1.0.0.t1.r1.c1', text: '产值' },
		{ address: '1.0.0.t1.r1.c2', text: '8%' },
	]);
});
