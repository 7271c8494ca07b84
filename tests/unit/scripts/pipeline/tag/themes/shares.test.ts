import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../../../../../scripts/pipeline/sentences.ts';
import { partsOf, sharesOf } from '../../../../../../scripts/pipeline/tag/themes/shares.ts';
import type { ThemeWord } from '../../../../../../scripts/pipeline/tag/themes/words.ts';

/** The words 甲 (strong for a), 乙 (strong for b) and 丙 (weak for b) of a text. */
const wordsOf = (text: string): ThemeWord[] =>
	Array.from(text).flatMap((character, start) => {
		const weight = { 甲: ['a', 4], 乙: ['b', 4], 丙: ['b', 1] }[character] as [string, number] | undefined;
		return weight ? [{ start, end: start + 1, weights: new Map([weight]) }] : [];
	});
const sharesIn = (text: string): Record<string, { part: number; clause: boolean; first: number }> =>
	Object.fromEntries(sharesOf(text, splitSentences('1.1.1.1', text), wordsOf(text)));

describe('words are divided', () => {
	test('by their weight', () => {
		expect(Object.fromEntries(partsOf(wordsOf('甲甲甲乙')))).toEqual({ a: 0.75, b: 0.25 });
	});

	test('so that a weak word alone has a quarter', () => {
		expect(Object.fromEntries(partsOf(wordsOf('丙')))).toEqual({ b: 0.25 });
	});
});

describe('a text is divided', () => {
	test.each([
		['by the length of clauses', '甲子子子子子子子，乙子子。', { a: 9 / 13, b: 4 / 13 }],
		['a clause without words with its sentence', '甲子子，子子子子子子。', { a: 1 }],
		['a sentence without words to no theme', '甲子子。子子子。', { a: 0.5 }],
		['a weak word as far as it goes', '甲子子，丙子子。', { a: 0.8, b: 0.2 }],
	])('%s', (_, text, parts) => {
		const shares = sharesIn(text);
		expect(Object.keys(shares)).toEqual(Object.keys(parts));
		for (const [theme, part] of Object.entries(parts)) expect(shares[theme]?.part).toBeCloseTo(part, 10);
	});

	test('and a theme has a clause of its own where a firm word holds much of it', () => {
		expect(sharesIn('甲子，乙子。')).toMatchObject({ a: { clause: true }, b: { clause: true } });
		expect(sharesIn('甲甲乙子。')).toMatchObject({ a: { clause: true }, b: { clause: false } });
		expect(sharesIn('丙丙丙丙。')).toMatchObject({ b: { clause: false } });
	});

	test('and a theme is first mentioned where its first firm word stands', () => {
		expect(sharesIn('丙，甲，乙，甲。')).toMatchObject({ a: { first: 2 }, b: { first: 4 } });
		expect(sharesIn('丙。')).toMatchObject({ b: { first: Number.MAX_VALUE } });
	});
});
