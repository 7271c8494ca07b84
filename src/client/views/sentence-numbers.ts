import { fill } from '../../i18n/fill.ts';
import { sentenceNumber } from './other-page.ts';

/**
 * Set before each sentence its number, a button by which the keyboard reaches it. The number itself is drawn by the
 * style sheet, so that copied text stays clean.
 *
 * @param name the name of the button; {n}
 * @returns how to take the numbers away
 */
export function numberSentences(name: string): () => void {
	const numbers = [...document.querySelectorAll<HTMLElement>('main .text > .s[id]')].map((sentence) => {
		const n = sentenceNumber(sentence.id);
		const number = document.createElement('a');
		number.className = 'sn';
		number.dataset['n'] = n;
		number.tabIndex = 0;
		number.setAttribute('role', 'button');
		number.setAttribute('aria-label', fill(name, { n }));
		number.addEventListener('keydown', (event) => {
			if (event.key !== 'Enter' && event.key !== ' ') return;
			event.preventDefault();
			number.click();
		});
		sentence.prepend(number);
		return number;
	});
	return () => {
		for (const number of numbers) number.remove();
	};
}

/** The sentence that is tapped; none where the tap is for a link in it, or selects words. */
export function tappedSentence({ target }: Event): HTMLElement | null {
	const element = target as Element;
	const selects = document.getSelection()?.isCollapsed === false && !element.matches('.sn');
	return selects || element.closest('a[href], button') ? null : element.closest<HTMLElement>('main .text > .s[id]');
}
