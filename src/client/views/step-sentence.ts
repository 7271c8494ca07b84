import { setSentenceAt } from './sentence-at.ts';

/**
 * Move the focus to the next sentence, or the one before: from the sentence that has it, else from the top of the
 * window. In a view with numbers it goes to the sentence’s number.
 */
export function stepSentence(by: 1 | -1): void {
	const sentences = [...document.querySelectorAll<HTMLElement>('main .text > .s[id]')];
	const current = document.activeElement?.closest<HTMLElement>('main .text > .s[id]');
	const above = sentences.filter((sentence) => sentence.getBoundingClientRect().top < 0).length;
	const index = current ? sentences.indexOf(current) + by : above + Math.min(by, 0);
	const sentence = sentences[index];
	if (!sentence) return;
	const number = sentence.querySelector<HTMLElement>('.sn');
	if (!number) sentence.tabIndex = -1;
	(number ?? sentence).focus({ preventScroll: true });
	setSentenceAt(sentence);
	sentence.scrollIntoView({ block: 'nearest' });
}
