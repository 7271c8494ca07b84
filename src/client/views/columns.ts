import { element } from '../element.ts';
import type { Counterpart } from './draw.ts';
import { lightPairs } from './light-pairs.ts';
import { copyOf } from './other-page.ts';
import { numberSentences } from './sentence-numbers.ts';
import { copyAsOneParagraph, setInRows } from './sentence-rows.ts';

/** What has a counterpart: the title of the page, titles of items and boxes, paragraphs, tables. */
const places = 'main :is(h1, .item-title, .box-title, .text, table.indicators)';

/**
 * Set beside each title, paragraph and table its counterpart from the page of the other edition, paragraphs sentence by
 * sentence, and light the sentence the reader is at, with its counterpart.
 *
 * @returns how to leave the view
 */
export function drawColumns(page: Document, { lang, head, ownHead, words }: Counterpart): () => void {
	const heads = element('div', 'heads', element('p', '', ownHead), element('p', '', head));
	heads.lastElementChild?.setAttribute('lang', lang);
	document.querySelector('main > :is(.chapter-text, .item, .para)')?.before(heads);
	const drawn = [...document.querySelectorAll<HTMLElement>(places)].flatMap((place) => {
		const found = counterpartOf(place, page);
		if (!found) return [];
		const copy = element(place.localName === 'table' ? 'table' : 'p', `${place.className} other`, ...copyOf(found));
		copy.classList.remove('text');
		copy.lang = found.getAttribute('lang') ?? lang;
		place.after(copy);
		return [{ copy, undo: place.matches('.text') ? setInRows(place, copy) : undefined }];
	});
	const removeNumbers = numberSentences(words.sentence);
	const unlight = lightPairs();
	const copyFreely = copyAsOneParagraph();
	document.documentElement.dataset['view'] = 'columns';
	return () => {
		unlight();
		copyFreely();
		removeNumbers();
		heads.remove();
		for (const { copy, undo } of drawn) {
			undo?.();
			copy.remove();
		}
		delete document.documentElement.dataset['view'];
	};
}

/** The title of an item has no id of its own: it is found by its item. */
function counterpartOf(place: HTMLElement, page: Document): HTMLElement | null {
	if (place.id !== '') return page.getElementById(place.id);
	const item = page.getElementById(place.closest('.item')?.id ?? '');
	return item?.querySelector<HTMLElement>(':scope > .para > .item-title') ?? null;
}
