import { expect, test } from 'vitest';
import { blocksOf } from '../../../../../scripts/downloads/book.ts';
import { printedPages } from '../../../../../scripts/downloads/write/printed-pages.ts';
import { chineseBook, englishBook } from '../sample.ts';

test('a printed page begins before the first block that begins on it, or before the one that runs over it', () => {
	expect([...printedPages(blocksOf(englishBook()))]).toEqual([
		['0', [1]],
		['1', [2]],
		['1.1.1.1', [3]],
		['1.1.1.t1', [4]],
	]);
});

test('a plan without printed pages has none', () => {
	expect(printedPages(blocksOf(chineseBook())).size).toBe(0);
});
