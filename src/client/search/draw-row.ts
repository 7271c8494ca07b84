import type { RowCell } from '#model/row-cell';
import { element } from '../element.ts';
import { markedWords } from './extract.ts';
import type { HitText } from './pagefind-index.ts';

/** Draw a row of a table: its name, and its values with the names of their columns; its group only where that holds the words. */
export function drawRow({ text, matches }: HitText, cells: readonly RowCell[]): HTMLElement {
	const colon = /\p{Script=Han}/u.test(text) ? '：' : ': ';
	const within = ({ start, end }: RowCell): [number, number][] =>
		matches
			.filter(([from, to]) => from < end && to > start)
			.map(([from, to]) => [Math.max(from, start), Math.min(to, end)]);
	const wordsOf = (cell: RowCell): Node[] =>
		markedWords(text, { start: cell.start, end: cell.end, matches: within(cell) });
	const name = cells
		.filter(({ kind }) => kind === 'name')
		.flatMap((cell) => [element('b', '', ...wordsOf(cell)), ' — ']);
	const values = cells
		.filter((cell) => cell.kind === 'value' || (cell.kind === 'group' && within(cell).length > 0))
		.toSorted((a, b) => Number(a.kind === 'group') - Number(b.kind === 'group'))
		.flatMap((cell, index) => [
			index === 0 ? '' : ' · ',
			cell.column === '' ? '' : `${cell.column}${colon}`,
			...wordsOf(cell),
		]);
	return element('p', 'x row', ...name, ...values);
}
