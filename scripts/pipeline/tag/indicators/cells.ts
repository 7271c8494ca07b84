import type { TableRules } from '#model/indicator-rules';
import type { comparators } from '#model/figure';

/** What a cell of a table says: a number with what stands beside it, or words. */
export type Cell =
	| { kind: 'number'; value: number; unit: string; comparator: (typeof comparators)[number]; bracketed: boolean }
	| { kind: 'text'; text: string };

// “—”, “/”, “……”: a cell that says nothing.
const nothing = /^[-–—－―/…·.]*$/u;
// Marks that lead to a note below the table.
const noteMark = /[*＊※①-⑳]/gu;
// “1,500” and what follows it.
const number = /^(?<number>-?\d{1,3}(?:,\d{3})+(?:\.\d+)?|-?\d+(?:\.\d+)?)(?<unit>\D*)$/u;
// “[6.5]”, also in full-width brackets and 〔 〕: a total over the period.
const bracket = /^[[〔【](?<inside>[^\]〕】]*)[\]〕】]$/u;

/**
 * Read a cell of numbers.
 *
 * @param unit the unit of the row, which may stand in the cell too
 * @returns null where it says nothing
 * @example readCell('2%以上', '%', rules) // => { kind: 'number', value: 2, unit: '%', comparator: 'gte', bracketed: false }
 */
export function readCell(cell: string, unit: string, rules: TableRules): Cell | null {
	const bare = cell.replace(noteMark, '').normalize('NFKC').replace(/\s/gu, '');
	if (nothing.test(bare)) return null;
	const outer = comparison(bare, rules);
	const inside = bracket.exec(outer.rest)?.groups?.['inside'];
	const inner = comparison(inside ?? outer.rest, rules);
	const found = number.exec(inner.rest)?.groups;
	const printed = found?.['unit'] ?? '';
	if (!found || !['', unit, rules.points, ...rules.shares].includes(printed))
		return { kind: 'text', text: cell.trim() };
	return {
		kind: 'number',
		value: Number(found['number']?.replaceAll(',', '')),
		unit: printed,
		comparator: inner.comparator ?? outer.comparator ?? 'eq',
		bracketed: inside !== undefined,
	};
}

/** Take the word of comparison off a cell, the longest first. */
function comparison(
	cell: string,
	{ comparators }: TableRules,
): { rest: string; comparator?: TableRules['comparators'][number]['comparator'] } {
	const [found] = comparators
		.flatMap(({ side, comparator, words }) => words.map((word) => ({ side, comparator, word: word.normalize('NFKC') })))
		.filter(({ side, word }) => (side === 'before' ? cell.startsWith(word) : cell.endsWith(word)))
		.sort((one, other) => other.word.length - one.word.length);
	if (!found) return { rest: cell };
	const { side, word, comparator } = found;
	return { rest: side === 'before' ? cell.slice(word.length) : cell.slice(0, -word.length), comparator };
}
