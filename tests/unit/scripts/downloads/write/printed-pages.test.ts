import { expect, test } from 'vitest';
import { type BookBlock, blocksOf } from '../../../../../scripts/downloads/book.ts';
import { pagesWithin, printedPages } from '../../../../../scripts/downloads/write/printed-pages.ts';
import { chineseBook, englishBook } from '../sample.ts';

test('a printed page begins before the first block that begins on it, unless it begins within a sentence', () => {
	expect([...printedPages(blocksOf(englishBook()))]).toEqual([
		['0', [1]],
		['1', [2]],
		['1.1.1.t1', [4]],
	]);
	expect(blocksOf(englishBook()).flatMap(pagesWithin)).toEqual([3]);
});

test('where neither is known, it begins before the block that runs over it', () => {
	const box = { kind: 'box' } as const;
	const blocks: BookBlock[] = [
		{ ...box, title: [], notes: [], id: '1.1.0.b1', pages: [1, 1] },
		{ ...box, title: [], notes: [], id: '1.1.0.b2', pages: [1, 3] },
	];
	expect([...printedPages(blocks)]).toEqual([
		['1.1.0.b1', [1]],
		['1.1.0.b2', [2, 3]],
	]);
});

test('a plan without printed pages has none', () => {
	expect(printedPages(blocksOf(chineseBook())).size).toBe(0);
});
