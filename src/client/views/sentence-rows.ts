import { wordsOf } from '../words-of.ts';

/**
 * Set a paragraph and its counterpart sentence by sentence into the same rows, where both have the same sentences. Each
 * stays one element, as it is selected and cited; the style sheet lays the two beside or between each other.
 *
 * @returns how to undo it
 */
export function setInRows(text: HTMLElement, counterpart: HTMLElement): () => void {
	const [own, its] = [sentencesOf(text), sentencesOf(counterpart)];
	const place = text.closest<HTMLElement>('.para');
	if (!place || own.length === 0 || own.length !== its.length) return () => undefined;
	const number = (sentence: HTMLElement, index: number): void => {
		sentence.style.setProperty('--row', String(index + 1));
	};
	own.forEach(number);
	its.forEach(number);
	place.style.setProperty('--rows', String(own.length));
	place.classList.add('in-rows');
	return () => {
		place.classList.remove('in-rows');
		for (const set of [place, ...own]) set.removeAttribute('style');
	};
}

/** Copy words of one paragraph as they run there: rows would break them after each sentence. @returns how to stop */
export function copyAsOneParagraph(): () => void {
	const copy = (event: ClipboardEvent): void => {
		const selection = document.getSelection();
		if (!selection || selection.isCollapsed || !event.clipboardData) return;
		const range = selection.getRangeAt(0);
		const { commonAncestorContainer: within } = range;
		const place = within instanceof Element ? within : within.parentElement;
		if (!place?.closest('.in-rows > :is(.text, .other)')) return;
		const holder = document.createElement('div');
		holder.append(range.cloneContents());
		event.clipboardData.setData('text/plain', wordsOf(holder));
		event.preventDefault();
	};
	document.addEventListener('copy', copy);
	return () => document.removeEventListener('copy', copy);
}

function sentencesOf(text: HTMLElement): HTMLElement[] {
	return [...text.querySelectorAll<HTMLElement>(':scope > .s')];
}
