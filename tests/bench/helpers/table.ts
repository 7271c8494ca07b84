/** A cell; a number is set to the right. */
export type Cell = string | number;

/**
 * Write rows as a Markdown table whose columns line up.
 *
 * @example tableOf(['stage', 'ms'], [['parse', 12]]) // => '| stage |  ms |\n| :---- | --: |\n| parse |  12 |'
 */
export function tableOf(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
	const isRight = head.map((_, column) => rows.every((row) => typeof row[column] === 'number'));
	const widths = head.map((name, column) =>
		Math.max(3, name.length, ...rows.map((row) => String(row[column] ?? '').length)),
	);
	const line = (cells: readonly Cell[]): string =>
		`| ${widths
			.map((width, column) => {
				const words = String(cells[column] ?? '');
				return isRight[column] ? words.padStart(width) : words.padEnd(width);
			})
			.join(' | ')} |`;
	const rule = widths.map((width, column) =>
		isRight[column] ? `${'-'.repeat(width - 1)}:` : `:${'-'.repeat(width - 1)}`,
	);
	return [line(head), `| ${rule.join(' | ')} |`, ...rows.map(line)].join('\n');
}
