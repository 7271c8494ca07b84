import { wordsOf } from '../words-of.ts';

/** A place of the page that a panel is about. */
export interface Place {
	/** Of the paragraph, or of one of its sentences. */
	address: string;
	url: string;
	/** Its words, as they are copied. */
	text: string;
}

/** A paragraph with its sentences, in order, and the one of them that the reader is at. */
export interface Places {
	all: readonly Place[];
	chosen: Place;
}

/**
 * What of a paragraph can be cited: the whole, and each sentence where it has several.
 *
 * @param asked the address of the sentence that is asked for; else the one selected, stepped to, opened or named in the
 *   URL, else the whole
 */
export function placesIn(paragraph: HTMLElement, asked: string | undefined): Places {
	const whole = placeOf(paragraph);
	const all = [whole, ...[...paragraph.querySelectorAll('.s[id]')].map(placeOf)];
	const at = sentenceAt(paragraph, asked)?.id;
	return { all, chosen: all.find(({ address }) => address === at) ?? whole };
}

function sentenceAt(paragraph: HTMLElement, asked: string | undefined): Element | undefined {
	const byId = (id: string | undefined): Element | null => document.getElementById(id ?? '');
	const starts = [
		byId(asked),
		document.getSelection()?.anchorNode?.parentElement,
		document.querySelector('.s[data-at]'),
		byId(location.hash.slice(1)),
	];
	return starts
		.map((start) => start?.closest('.s[id]'))
		.find((sentence) => sentence && paragraph.contains(sentence)) as Element | undefined;
}

function placeOf(element: Element): Place {
	const url = new URL(location.href);
	url.search = '';
	url.hash = element.id;
	return { address: element.id, url: url.href, text: wordsOf(element) };
}
