import type { Translate } from '../../i18n/strings.ts';
import { roundSize } from '../../i18n/numbers.ts';
import { button, element } from '../element.ts';
import type { Choice } from './choice.ts';
import { keyOf, reasonOf } from './failure.ts';
import { keepSite } from './keep-site.ts';

/** What tells every part of the page that what is kept has changed. */
export const changed = 'kept-changed';

/**
 * Keep a choice and show how far it is in a place of the page, with a button that stops it; at the end say there what
 * came of it, in words.
 *
 * @returns whether all is kept
 */
export async function runKeep(place: HTMLElement, choice: Choice, t: Translate): Promise<boolean> {
	const stopping = new AbortController();
	const bar = element('progress', '');
	bar.setAttribute('aria-label', t('keep.start'));
	const told = element('span', 'num');
	const stop = button(t('keep.stop'), () => stopping.abort());
	place.replaceChildren(element('p', 'keeping', bar, ' ', told, ' ', stop));
	let needed = 0;
	const progress = (done: number, total: number): void => {
		needed = total;
		bar.max = total;
		bar.value = done;
		told.textContent = t('keep.running', { done: roundSize(done), total: roundSize(total) });
	};
	try {
		await keepSite(choice, { progress, signal: stopping.signal });
		say(place, t('keep.done'));
	} catch (error) {
		const size = roundSize(needed);
		say(place, t(keyOf(reasonOf(error)), { size }));
		return false;
	}
	document.dispatchEvent(new Event(changed));
	return true;
}

/** Say something in a place of the page. */
export function say(place: HTMLElement, words: string): void {
	place.replaceChildren(element('p', '', words));
}
