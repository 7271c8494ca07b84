import { describe, expect, test } from 'vitest';
import { alignFigures } from '../../../../../scripts/pipeline/localise/english-figures.ts';

const figure = (
	value: number | number[],
	unit: string,
	id = 'f1',
): { id: string; value: number | number[]; unit: string } => ({
	id,
	value,
	unit,
});

describe('a figure is found in its English sentence', () => {
	test.each([
		['after conversion to billions', figure(902.27, '亿元'), 'to 90.227 billion yuan in 2020', '90.227 billion'],
		['after conversion to thousands', figure(4, '万亩'), 'nearly 40,000 mu (about 2,670 hectares)', '40,000'],
		['with its percent sign', figure(8, '%'), 'at least 8% a year', '8%'],
		['with its rate', figure(6, '‰'), 'within 6 per 1,000', '6 per 1,000'],
		['in words', figure(1, '个'), 'establish one demonstration base', 'one'],
		['as a ratio', figure([0.2, 38.2, 61.6], '%'), 'to 0.2:38.2:61.6 in 2020', '0.2:38.2:61.6'],
		['as a range', figure([10, 15], '所'), 'create 10–15 model kindergartens', '10–15'],
		['as a half', figure(50, '%'), 'half of the total', 'half'],
	])('%s', (_, given, sentence, words) => {
		const span = alignFigures([given], sentence).get('f1');
		expect(span && sentence.slice(span.start, span.end)).toBe(words);
	});
});

test('equal figures take the numbers in order', () => {
	const sentence = 'about 20 leading enterprises and about 20 champions';
	const spans = alignFigures([figure(20, '家', 'f1'), figure(20, '家', 'f2')], sentence);
	expect([...spans.values()].map(({ start }) => start)).toEqual([6, 39]);
});

test('a figure whose value the sentence does not give has no span', () => {
	expect(alignFigures([figure(3, '个')], 'two bases').size).toBe(0);
});
