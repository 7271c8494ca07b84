import type { EditionId } from '#model/editions';
import type { BookCell, BookRow, BookTable } from '../book.ts';
import { inlinesOf, wordsIn } from './inlines.ts';
import { attribute, type Element, elementsIn, idOf } from './mdx-tree.ts';

/** Read a table; a note that no cell carries the mark of is marked at the caption. */
export function tableOf(
	edition: EditionId,
	table: Element,
	placed: Pick<BookTable, 'id' | 'pages' | 'notes'>,
): BookTable {
	const groups = elementsIn(table.children);
	const rowOf = (row: Element): BookRow => ({
		id: idOf(row),
		cells: elementsIn(row.children).map((cell) => cellOf(edition, cell)),
	});
	const rowsOf = (name: string): BookRow[][] =>
		groups.filter((group) => group.name === name).map((group) => elementsIn(group.children).map(rowOf));
	const head = rowsOf('thead').flat();
	const bodies = rowsOf('tbody');
	const cells = [head, ...bodies].flat().flatMap((row) => row.cells);
	const marked = new Set(cells.flatMap(({ inlines }) => inlines.flatMap((one) => ('note' in one ? [one.note] : []))));
	const unmarked = placed.notes.flatMap(({ id }) => (marked.has(id) ? [] : [{ note: id }]));
	const caption = wordsIn(edition, attribute(table, 'caption') ?? '');
	return { kind: 'table', ...placed, caption: [...caption, ...unmarked], head, bodies };
}

function cellOf(edition: EditionId, cell: Element): BookCell {
	const scope = attribute(cell, 'scope') as BookCell['scope'];
	const rowspan = Number(attribute(cell, 'rowspan') ?? 1);
	return { ...(scope && { scope }), ...(rowspan > 1 && { rowspan }), inlines: inlinesOf(edition, cell) };
}
