import { describe, expect, test } from 'vitest';
import type { Edition, EditionBlock } from '#model/edition';
import type { ReasonedFix } from '#model/taiwan';
import { localise } from '../../../../scripts/pipeline/localise.ts';
import { planOf, untagged, wordless } from '../../../helpers/plans.ts';

const plan = planOf('第一章 计划\n发展产业。改善民生。\n指标\t2025年\n产值\t8%');
const english = (entries: Record<string, string>): Map<string, { text: string; file: string; line: number }> =>
	new Map(
		Object.entries(entries).map(([address, text], index) => [address, { text, file: 'english.yaml', line: index + 1 }]),
	);
const fix = (from: string, to: string): ReasonedFix => ({
	from,
	to,
	kind: 'house',
	why: 'x',
	reason: { 'zh-hans': 'x', 'zh-hant': 'x', en: 'x' },
});

function block<Kind extends EditionBlock['kind']>(
	editions: readonly Edition[],
	id: string,
	kind: Kind,
): Extract<EditionBlock, { kind: Kind }> {
	const found = editions.find((edition) => edition.id === id)?.blocks.find((candidate) => candidate.kind === kind);
	if (!found) throw new Error(`no ${kind} in ${id}`);
	return found as Extract<EditionBlock, { kind: Kind }>;
}

describe('localise', () => {
	const editions = localise(plan, untagged, {
		...wordless,
		taiwan: { fixes: [fix('計劃', '計畫')], file: 'taiwan.yaml' },
		english: english({ '1': 'Plans', '1.0.0.1.s1': 'Grow.', '1.0.0.t1.r1.c1': 'Output' }),
		isRevised: (_, source) => source === '发展产业。',
		titles: ['Grow'],
	});

	test('makes three editions with the same addresses', () => {
		expect(editions.map(({ id }) => id)).toEqual(['zh-hans', 'zh-hant', 'en']);
		for (const { blocks } of editions) expect(blocks.map(({ id }) => id)).toEqual(plan.blocks.map(({ id }) => id));
	});

	test('leaves the Simplified as it is and converts the Traditional', () => {
		expect(block(editions, 'zh-hans', 'heading').title).toEqual({ text: '计划', untranslated: false });
		expect(block(editions, 'zh-hant', 'heading').title).toEqual({ text: '計畫', untranslated: false });
		expect(block(editions, 'zh-hant', 'paragraph').sentences.map(({ text }) => text)).toEqual([
			'發展產業。',
			'改善民生。',
		]);
	});

	test('leaves a sentence empty that has no English, and the paragraph with it', () => {
		const { text, sentences } = block(editions, 'en', 'paragraph');
		expect(sentences.map((sentence) => sentence.text)).toEqual(['Grow.', '']);
		expect(text).toBe('');
	});

	test('sets the titles of documents apart in English', () => {
		const { sentences } = block(editions, 'en', 'paragraph');
		expect(sentences.map(({ runs }) => runs)).toEqual([[{ kind: 'title', start: 0, end: 4 }], []]);
	});

	test('says how far the translation of each sentence has come', () => {
		const { sentences } = block(editions, 'en', 'paragraph');
		expect(sentences.map(({ translation }) => translation)).toEqual(['revised', 'missing']);
	});

	test('shows the Chinese of a cell that has no English, and says so; figures need none', () => {
		expect(block(editions, 'en', 'table').rows.map(({ cells }) => cells)).toEqual([
			[
				{ text: '指标', untranslated: true },
				{ text: '2025年', untranslated: true },
			],
			[
				{ text: 'Output', untranslated: false },
				{ text: '8%', untranslated: false },
			],
		]);
	});

	test('joins the English sentences of a paragraph that is complete', () => {
		const all = localise(plan, untagged, {
			...wordless,
			english: english({ '1.0.0.1.s1': 'Grow.', '1.0.0.1.s2': 'Thrive.' }),
		});
		expect(block(all, 'en', 'paragraph').text).toBe('Grow. Thrive.');
	});

	test.each(['2', '1.0.0.1', '1.0.0.1.s3', '1.0.0.t1.r2.c1', 'x'])(
		'refuses English for %s, which the plan does not have',
		(address) => {
			expect(() => localise(plan, untagged, { ...wordless, english: english({ [address]: 'x' }) })).toThrow(
				`english.yaml:1: found the address ${address}, expected an address of the plan`,
			);
		},
	);
});
