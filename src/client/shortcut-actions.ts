import { stepSentence } from './views/step-sentence.ts';

/** What each key does: what a link or button of the page does; where the page has none, nothing. */
export const actions: Readonly<Record<string, () => void>> = {
	n: () => press('.turn [rel=next]'),
	p: () => press('.turn [rel=prev]'),
	j: () => step(1),
	k: () => step(-1),
	r: () => press('[data-aloud=toggle], plan-aloud:not([hidden]) [aria-pressed=false]'),
	v: pressNextView,
	e: () => press('plan-views [data-edition]:not([data-edition=""], [aria-pressed=true])'),
	o: openOutline,
	'?': () => press('shortcut-help > button'),
};

function press(selector: string): void {
	document.querySelector<HTMLElement>(selector)?.click();
}

/** To the next sentence, or the one before: of what is being read aloud, else of the text. */
function step(by: 1 | -1): void {
	if (document.querySelector('[data-aloud]')) press(`[data-aloud="${by}"]`);
	else stepSentence(by);
}

/** From one edition by sentence to columns, and back to one edition. */
function pressNextView(): void {
	const pressed = document.querySelector<HTMLElement>('plan-views [data-view][aria-pressed=true]')?.dataset['view'];
	const next = { reveal: '[data-view=columns]', columns: '[data-edition=""]' }[pressed ?? ''];
	press(`plan-views ${next ?? '[data-view=reveal]'}`);
}

function openOutline(): void {
	const outline = document.querySelector<HTMLDetailsElement>('.outline details');
	if (!outline) return;
	outline.open = true;
	outline.querySelector<HTMLElement>('[aria-current=page]')?.focus();
}
