import { button, element } from '../element.ts';
import { setOpened } from '../words-of.ts';
import type { Counterpart } from './draw.ts';
import { copyOf, otherPage } from './other-page.ts';
import { setSentenceAt } from './sentence-at.ts';
import { numberSentences, tappedSentence } from './sentence-numbers.ts';

/** What closes on Escape by itself. */
const closesItself = 'dialog, details, .panel, .slip';

/**
 * Let a tap on a sentence open its counterpart below it, and the next tap close it; Escape closes what was opened last.
 * The other edition is fetched at the first tap.
 *
 * @returns how to leave the view
 */
export function revealOnTap(counterpart: Counterpart): () => void {
	const opened = new Map<HTMLElement, HTMLElement>();
	const removeNumbers = numberSentences(counterpart.words.sentence);
	const listening = new AbortController();
	const numberOf = (sentence: HTMLElement): HTMLElement | null => sentence.querySelector<HTMLElement>('.sn');

	const close = (sentence: HTMLElement): void => {
		const slip = opened.get(sentence);
		if (slip?.contains(document.activeElement)) numberOf(sentence)?.focus();
		slip?.remove();
		opened.delete(sentence);
		sentence.classList.remove('lit');
		if ('at' in sentence.dataset) setSentenceAt(undefined);
		numberOf(sentence)?.setAttribute('aria-expanded', 'false');
	};
	const open = (sentence: HTMLElement): void => {
		const slip = slipOf(sentence.id, counterpart, () => close(sentence));
		setOpened(slip);
		opened.set(sentence, slip);
		sentence.after(slip);
		sentence.classList.add('lit');
		setSentenceAt(sentence);
		numberOf(sentence)?.setAttribute('aria-expanded', 'true');
	};

	for (const number of document.querySelectorAll('.sn')) number.setAttribute('aria-expanded', 'false');
	document.addEventListener(
		'click',
		(event) => {
			const sentence = tappedSentence(event);
			if (!sentence) return;
			if (opened.has(sentence)) close(sentence);
			else open(sentence);
		},
		listening,
	);
	document.addEventListener(
		'keydown',
		({ key, target }) => {
			const last = [...opened.keys()].at(-1);
			if (key === 'Escape' && last && !(target as Element).closest(closesItself)) close(last);
		},
		listening,
	);
	document.documentElement.dataset['view'] = 'reveal';
	return () => {
		listening.abort();
		for (const sentence of opened.keys()) close(sentence);
		removeNumbers();
		delete document.documentElement.dataset['view'];
	};
}

/** Draw the counterpart of a sentence, with a line that says what it is, cites the sentence, and closes the counterpart. */
function slipOf(address: string, { path, lang, head, words }: Counterpart, close: () => void): HTMLElement {
	const text = element('span', 'words', words.loading);
	text.setAttribute('role', 'status');
	const edition = element('span', '', head);
	edition.lang = lang;
	const cite = button(words.cite);
	cite.dataset['panel'] = 'cite';
	cite.dataset['sentence'] = address;
	cite.setAttribute('aria-expanded', 'false');
	cite.setAttribute('aria-label', `${words.cite} ¶ ${address}`);
	otherPage(path).then(
		(page) => {
			const found = page.getElementById(address);
			text.lang = lang;
			text.replaceChildren(...(found ? copyOf(found) : []));
		},
		() => {
			text.textContent = words.failed;
		},
	);
	const about = element('span', 'about', element('span', 'num', address), edition, cite, button(words.close, close));
	return element('span', 'reveal', text, about);
}
