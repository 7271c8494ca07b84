import type { RowCell } from '#model/row-cell';

/**
 * The column that names the rows of a table: the first that no row leaves empty. Those before it hold groups of rows.
 *
 * @example nameColumnOf([['经济发展', 'GDP', '8%'], ['', '人均GDP', '6%']]) // => 1
 */
export function nameColumnOf(rows: readonly (readonly string[])[]): number {
	const columns = Math.max(0, ...rows.map((cells) => cells.length));
	const filled = Array.from({ length: columns }, (_, column) => rows.every((cells) => (cells[column] ?? '') !== ''));
	return Math.max(0, filled.indexOf(true));
}

/**
 * A row as one text, its cells parted by spaces, and where each stands in it.
 *
 * @example rowText(['', 'GDP', '8%'], ['类别', '指标', '年均'], 1).text // => 'GDP 8%'
 */
export function rowText(
	row: readonly string[],
	head: readonly string[],
	nameColumn: number,
): { text: string; cells: RowCell[] } {
	const cells: RowCell[] = [];
	let text = '';
	for (const [column, words] of row.entries()) {
		if (words === '') continue;
		const start = text === '' ? 0 : text.length + 1;
		text = text === '' ? words : `${text} ${words}`;
		const kind = column === nameColumn ? 'name' : column < nameColumn ? 'group' : 'value';
		cells.push({ start, end: text.length, column: head[column] ?? '', kind });
	}
	return { text, cells };
}
