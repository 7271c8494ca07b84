import { tappedSentence } from './sentence-numbers.ts';

/** What is lit with its counterpart: a sentence or a row, of this edition by its id, of the other by `data-s`. */
const pairs = 'main :is(.s, tr)';

/**
 * Light the sentence or row under the pointer, or with the focus, and its counterpart; a tap does it for a finger.
 *
 * @returns how to stop
 */
export function lightPairs(): () => void {
	const listening = new AbortController();
	const light = (at: Element | null | undefined): void => {
		const place = at?.closest<HTMLElement>(pairs);
		const address = place?.dataset['s'] ?? place?.id ?? '';
		const pair = address === '' ? [] : document.querySelectorAll(`[id="${address}"], [data-s="${address}"]`);
		for (const lit of document.querySelectorAll('.lit')) lit.classList.remove('lit');
		for (const one of pair) one.classList.add('lit');
	};
	document.addEventListener(
		'pointerover',
		({ pointerType, target }) => {
			const over = (target as Element).closest(pairs);
			if (pointerType === 'mouse') light(over ?? document.activeElement);
		},
		listening,
	);
	document.addEventListener('focusin', ({ target }) => light(target as Element), listening);
	document.addEventListener('focusout', () => light(null), listening);
	document.addEventListener(
		'click',
		(event) => {
			const sentence = tappedSentence(event) ?? (event.target as Element).closest(pairs);
			if (sentence) light(sentence);
		},
		listening,
	);
	return () => {
		listening.abort();
		light(null);
	};
}
