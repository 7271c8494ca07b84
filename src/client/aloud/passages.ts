import { wordsOf } from '../words-of.ts';
import { type Cell, spoken, spokenRow } from './spoken.ts';

/** What is said in one go, and where it stands: a title, a sentence, a row of a table. */
export interface Passage {
	place: HTMLElement;
	words: string;
}

const places = 'h1, .item-title, .box-title, .text > .s, table.indicators :is(caption, tbody > tr)';
/** The copies of another edition, and notices that something is missing. */
const foreign = '.other, .other *, :has(> .missing)';

/**
 * The passages of the page that is read, in order. What stands in the margin, marks and the other edition are no part.
 *
 * @param cumulative how a sum of five years is said; {n}
 */
export function passagesOf(main: Element, cumulative: string, lang: string): Passage[] {
	return [...main.querySelectorAll<HTMLElement>(places)]
		.filter((place) => !place.matches(foreign))
		.map((place) => ({ place, words: wordsAt(place, cumulative, lang) }))
		.filter(({ words }) => words !== '');
}

function wordsAt(place: HTMLElement, cumulative: string, lang: string): string {
	if (place instanceof HTMLTableRowElement) return spokenRow([...place.cells].map(cellOf), cumulative, lang);
	if (place.localName !== 'h1') return spoken(wordsOf(place));
	return Array.from(place.children, wordsOf).join(lang.startsWith('en') ? '. ' : '。');
}

function cellOf(cell: HTMLTableCellElement): Cell {
	return { head: cell.dataset['label'], text: wordsOf(cell) };
}
