import type { BookBlock } from '../book.ts';

/**
 * Where the pages of the printed plan begin that do not begin within a sentence: before the first block that begins on
 * a page, or, where none does, before the one that runs over it.
 *
 * @returns the pages by the address of the block they stand before
 * @example printedPages([{ id: '3.2', pages: [24, 24], … }, { id: '3.2.1.1', pages: [24, 25], … }]) // => Map { '3.2' => [24], '3.2.1.1' => [25] }
 */
export function printedPages(blocks: readonly BookBlock[]): Map<string, number[]> {
	const placed = blocks.flatMap(({ id, pages }) => (pages ? [{ id, pages }] : []));
	const within = new Set(blocks.flatMap(pagesWithin));
	const last = Math.max(0, ...placed.map(({ pages }) => pages[1]));
	const before = new Map<string, number[]>();
	for (let page = 1; page <= last; page++) {
		if (within.has(page)) continue;
		const place =
			placed.find(({ pages }) => pages[0] === page) ?? placed.find(({ pages }) => pages[0] <= page && pages[1] >= page);
		if (place) before.set(place.id, [...(before.get(place.id) ?? []), page]);
	}
	return before;
}

/** The pages of the printed plan that begin within the sentences of a block. */
export function pagesWithin(block: BookBlock): number[] {
	if (block.kind !== 'paragraph') return [];
	return block.sentences.flatMap(({ inlines }) => inlines.flatMap((one) => ('page' in one ? [one.page] : [])));
}
