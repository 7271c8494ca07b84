import { describe, expect, test } from 'vitest';
import { localise } from '../../../../../scripts/pipeline/localise.ts';
import { figure } from '../../../../helpers/stated.ts';
import { planOf, untagged, wordless } from '../../../../helpers/plans.ts';

const plan = planOf('第一章 计划\n扩大规模。产业产值达100亿元以上。');
const figures = [
	figure({
		id: '1.0.0.1.f1',
		sentence: '1.0.0.1.s2',
		indicator: '产业产值',
		text: '100亿元以上',
		start: 10,
		end: 17,
		value: 100,
		unit: '亿元',
		comparator: 'gte',
	}),
];
const english = new Map(
	Object.entries({ '1.0.0.1.s2': 'Output will reach at least 10 billion yuan.', '1.0.0.1.f1': 'Output' }).map(
		([address, text]) => [address, { text, file: 'english.yaml', line: 1 }],
	),
);
const editions = localise(plan, { ...untagged, figures }, { ...wordless, english });

describe('a figure', () => {
	test.each([
		['zh-hans', '产业产值', '100亿元以上', { start: 5, end: 12 }],
		['zh-hant', '產業產值', '100億元以上', { start: 5, end: 12 }],
		['en', 'Output', '10 billion', { start: 27, end: 37 }],
	])('is found in the words of %s', (id, indicator, text, span) => {
		const edition = editions.find((candidate) => candidate.id === id);
		expect(edition?.figures).toEqual([{ id: '1.0.0.1.f1', indicator, text, span }]);
	});

	test('is marked in its sentence, and in no other', () => {
		for (const { blocks } of editions) {
			const runs = blocks.flatMap((block) =>
				block.kind === 'paragraph' ? block.sentences.map((s) => s.runs?.length) : [],
			);
			expect(runs).toEqual([0, 1]);
		}
	});
});
