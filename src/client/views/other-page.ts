import { fetchPage } from '../fetch-page.ts';

const pages = new Map<string, Promise<Document>>();

/**
 * Fetch a page of the site, once however often it is asked for; after a failure the next call tries again.
 *
 * @throws TypeError when the site cannot be reached, Error when it has no such page
 */
export function otherPage(path: string): Promise<Document> {
	const known = pages.get(path);
	if (known) return known;
	const page = fetchPage(path);
	pages.set(path, page);
	page.catch(() => pages.delete(path));
	return page;
}

/** What belongs to the page it stands on, not to the text. */
const marks = '.ap, .vh, [hidden]';
const kept = '.s, .fig, .label, .missing, small, [lang], caption, thead, tbody, tr, th, td';
const carried = ['class', 'lang', 'data-label', 'scope', 'rowspan', 'colspan'];

/**
 * Copy the text of an element of another page: its sentences, figures and runs of language, without links, marks and
 * ids. What had an address carries it as `data-s`, a sentence its number as `data-n`.
 */
export function copyOf(source: Element): Node[] {
	return [...source.childNodes].flatMap((node) => {
		if (!(node instanceof Element)) return new Text(node.textContent ?? '');
		if (node.matches(marks)) return [];
		if (!node.matches(kept)) return copyOf(node);
		const copy = document.createElement(node.localName === 'a' ? 'span' : node.localName);
		for (const name of carried) {
			const value = node.getAttribute(name);
			if (value !== null) copy.setAttribute(name, value);
		}
		if (node.matches('.s, tr')) copy.dataset['s'] = node.id;
		if (node.matches('.s')) copy.dataset['n'] = sentenceNumber(node.id);
		copy.append(...copyOf(node));
		return copy;
	});
}

/** The number of a sentence in its paragraph. @example sentenceNumber('3.2.1.1.s4') // => '4' */
export function sentenceNumber(address: string): string {
	return address.slice(address.lastIndexOf('s') + 1);
}
