import { headingText, normalised, rowText } from '#model/normalise';
import { wordsOf } from '../words-of.ts';

/** The paragraphs, headings and rows of a page by their addresses, each as its hash is taken. */
export function partsOf(page: ParentNode): [address: string, text: string][] {
	const all = <Found extends Element>(selector: string): Found[] => [...page.querySelectorAll<Found>(selector)];
	return [
		...all('.text[id]').map((place): [string, string] => [place.id, normalised(wordsOf(place))]),
		...all('h1[id], .page-title[id]').map((heading): [string, string] => [heading.id, titleIn(heading)]),
		...all('.item[id]').map((item): [string, string] => [item.id, titleIn(item.querySelector('.item-title'))]),
		...all<HTMLTableElement>('.indicators[id]').map((table): [string, string] => [
			table.id,
			headingText(table.caption?.textContent ?? ''),
		]),
		...all<HTMLTableRowElement>('.indicators tr[id]').map((row): [string, string] => [
			row.id,
			rowText([...row.cells].map(wordsOf)),
		]),
	];
}

/** The words of a heading, without the label that numbers it. */
function titleIn(heading: Element | null): string {
	const words = [...(heading?.children ?? [])].filter((part) => !part.matches('.label'));
	return headingText(words.map(wordsOf).join(''));
}
