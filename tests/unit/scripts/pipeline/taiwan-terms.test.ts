import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TaiwanVocabulary } from '#model/taiwan-vocabulary';
import { taiwanNamesOf, taiwanTermsIn } from '../../../../scripts/pipeline/taiwan-terms.ts';

const vocabulary = TaiwanVocabulary.parse({
	names: ['工業互聯網學院'],
	terms: [
		{ 'zh-hans': '互联网', 'zh-hant': '互聯網', taiwan: ['網際網路'] },
		{ 'zh-hans': '互联网+', 'zh-hant': '互聯網+', kind: 'official-name-keep', note: '政策名稱。' },
		{ 'zh-hans': '养老', 'zh-hant': '養老', taiwan: ['安養'] },
		{ 'zh-hans': '康养', 'zh-hant': '康養', taiwan: ['養生照護'], context: '(?<!健)康養' },
		{ 'zh-hans': '街道', 'zh-hant': '街道', compare: ['區公所'], context: '街道(?=（鎮）)' },
	],
});
const names = taiwanNamesOf(vocabulary);
const wordsOf = (text: string): string[] => taiwanTermsIn(text, names).map(({ start, end }) => text.slice(start, end));

describe('a term', () => {
	test('is found wherever it stands, with its index in the vocabulary', () => {
		expect(taiwanTermsIn('互聯網與養老', names)).toEqual([
			{ index: 0, start: 0, end: 3 },
			{ index: 2, start: 4, end: 6 },
		]);
	});

	test('gives way to a longer one', () => {
		expect(wordsOf('互聯網+養老')).toEqual(['互聯網+', '養老']);
	});

	test('is not found inside a name that is kept whole', () => {
		expect(wordsOf('工業互聯網學院與互聯網')).toEqual(['互聯網']);
	});

	test('is found where a name kept whole is the same words', () => {
		const same = taiwanNamesOf({ ...vocabulary, names: ['養老'] });
		expect(taiwanTermsIn('養老', same)).toEqual([{ index: 2, start: 0, end: 2 }]);
	});

	test('is found in quotation marks, which are no part of it', () => {
		expect(wordsOf('推進「互聯網+」行動')).toEqual(['互聯網+']);
	});

	test('with a context is found only where the context matches, before it and after', () => {
		expect(wordsOf('康養產業')).toEqual(['康養']);
		expect(wordsOf('健康養老產業')).toEqual(['養老']);
		expect(wordsOf('街道（鎮）黨委')).toEqual(['街道']);
		expect(wordsOf('兩旁的街道')).toEqual([]);
	});
});

test('spans of any text read their term, in order and without overlap', () => {
	const parts = fc.constantFrom(
		'互聯網',
		'+',
		'工業',
		'學院',
		'健',
		'康養',
		'養老',
		'老',
		'街道',
		'（鎮）',
		'「',
		'」',
		'的',
	);
	fc.assert(
		fc.property(
			fc.array(parts, { maxLength: 12 }).map((all) => all.join('')),
			(text) => {
				let end = 0;
				for (const span of taiwanTermsIn(text, names)) {
					expect(span.start).toBeGreaterThanOrEqual(end);
					expect(text.slice(span.start, span.end).replace(/[「」]/gu, '')).toBe(
						vocabulary.terms[span.index]?.['zh-hant'],
					);
					({ end } = span);
				}
			},
		),
		{ numRuns: 500 },
	);
});
