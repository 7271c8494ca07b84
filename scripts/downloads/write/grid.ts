import { type BookRow, type BookTable, plainText } from '../book.ts';

/** A row of a table with a word in every column. */
export interface GridRow {
	id: string;
	cells: string[];
}

/**
 * A table where every row has all its cells: a cell that spans rows stands in each.
 *
 * @example gridOf(table).rows[1] // => { id: '1.5.3.t1.r2', cells: ['经济发展', '2.人均GDP', …] }
 */
export function gridOf({ head, bodies }: Pick<BookTable, 'head' | 'bodies'>): { head: GridRow[]; rows: GridRow[] } {
	return { head: filled(head), rows: bodies.flatMap(filled) };
}

function filled(rows: readonly BookRow[]): GridRow[] {
	let spanning = { words: '', rows: 0 };
	return rows.map(({ id, cells }) => {
		const words = cells.map(({ inlines }) => plainText(inlines));
		const [first] = cells;
		if (spanning.rows > 0) {
			spanning.rows--;
			return { id, cells: [spanning.words, ...words] };
		}
		if (first?.rowspan) spanning = { words: words[0] ?? '', rows: first.rowspan - 1 };
		return { id, cells: words };
	});
}
