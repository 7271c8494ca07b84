import { stringify } from 'csv-stringify/sync';
import { ruleFile } from '../content-folder.ts';
import type { Row } from './row.ts';

/**
 * Write rows as CSV for spreadsheet programs: RFC 4180, in UTF-8 with a byte order mark. Words that a program would take
 * for a formula have an apostrophe before them; numbers stay numbers.
 *
 * @param columns the names of the columns, in order
 * @throws Error when a row has other columns
 * @example asCsv(['id', 'value'], [{ id: 'a', value: 1.5 }]) // => '\uFEFFid,value\r\na,1.5\r\n'
 */
export function asCsv(columns: readonly string[], rows: readonly Row[]): string {
	for (const row of rows) checkColumns(columns, row);
	return stringify([...rows], {
		bom: true,
		header: true,
		columns: [...columns],
		record_delimiter: 'windows',
		escape_formulas: true,
		cast: { boolean: String },
	});
}

function checkColumns(columns: readonly string[], row: Row): void {
	const missing = columns.filter((name) => !(name in row));
	const unknown = Object.keys(row).filter((name) => !columns.includes(name));
	if (missing.length + unknown.length === 0) return;
	throw new Error(
		`${ruleFile('downloads.yaml')}: a row lacks the columns [${missing.join(', ')}] and has [${unknown.join(', ')}], which are not listed`,
	);
}
