import { expect, test } from 'vitest';
import { plainText } from '../../../../../scripts/downloads/book.ts';
import { withPages } from '../../../../../scripts/downloads/read/page-breaks.ts';

const sentence = '1.1.0.2.s3';
const words = [{ text: '总量' }, { note: '1.1.0.2.n1' }, { text: '从全省', title: true as const }];

test('a page begins before the very character', () => {
	expect(withPages(words, [{ page: 3, sentence, at: 3 }])).toEqual([
		{ text: '总量' },
		{ note: '1.1.0.2.n1' },
		{ text: '从', title: true },
		{ page: 3 },
		{ text: '全省', title: true },
	]);
});

test('a note stays with the words before it where a page begins after them', () => {
	expect(withPages(words, [{ page: 3, sentence, at: 2 }]).slice(0, 3)).toEqual([
		{ text: '总量' },
		{ note: '1.1.0.2.n1' },
		{ page: 3 },
	]);
});

test('a page without a character begins before the sentence', () => {
	expect(withPages(words, [{ page: 3, sentence }])).toEqual([{ page: 3 }, ...words]);
});

test('several pages of one sentence stand in their order, and the words are the same', () => {
	const marked = withPages(words, [
		{ page: 3, sentence, at: 1 },
		{ page: 4, sentence, at: 4 },
	]);
	expect(marked.flatMap((one) => ('page' in one ? [one.page] : []))).toEqual([3, 4]);
	expect(plainText(marked)).toBe(plainText(words));
});
