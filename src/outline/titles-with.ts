import type { PlanData } from '#model/plan-data';
import { bareOf } from '#model/quotation-marks';

/**
 * The titles and the rows of tables that hold one of some names, in the order of the text.
 *
 * @param names in Simplified characters
 * @example titlesWith(['五育'], plan) // => ['6.1.1']
 */
export function titlesWith(
	names: readonly string[],
	{ headings, tables }: Pick<PlanData, 'headings' | 'tables'>,
): string[] {
	// A title may do without quotation marks.
	const wanted = names.map(bareOf);
	const holds = (text: string): boolean => wanted.some((name) => bareOf(text).includes(name));
	const rows = tables.flatMap((table) => table.rows);
	return [
		...headings.filter(({ title }) => holds(title['zh-hans'])).map(({ id }) => id),
		...rows.filter(({ cells }) => cells.some((cell) => holds(cell['zh-hans']))).map(({ id }) => id),
	];
}
