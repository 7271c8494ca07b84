import { recall, shortcutsFlag } from './memory.ts';
import { forgetFailure, sayFailure } from './say-failure.ts';
import { stepSentence } from './views/step-sentence.ts';

const fields = 'input, textarea, select, [contenteditable]';

/**
 * The keyboard shortcuts, and the sheet that lists them. Each does what a link or button of the page does; where the page
 * has none, the key does nothing. They can be switched off in the sheet, and this is remembered on the device.
 */
class ShortcutHelp extends HTMLElement {
	readonly #actions: Readonly<Record<string, () => void>> = {
		n: () => press('.turn [rel=next]'),
		p: () => press('.turn [rel=prev]'),
		j: () => step(1),
		k: () => step(-1),
		r: () => press('[data-aloud=toggle], plan-aloud:not([hidden]) [aria-pressed=false]'),
		v: pressNextView,
		e: () => press('plan-views [data-edition]:not([data-edition=""], [aria-pressed=true])'),
		o: openOutline,
		'/': goToSearch,
		'?': () => this.#open(),
	};
	readonly #listen = (event: KeyboardEvent): void => {
		const { key, target } = event;
		if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
		if (recall(shortcutsFlag) === 'off' || document.querySelector('dialog[open]')) return;
		if (target instanceof Element && target.closest(fields)) return;
		const action = Object.hasOwn(this.#actions, key) ? this.#actions[key] : undefined;
		if (!action) return;
		event.preventDefault();
		action();
	};

	connectedCallback(): void {
		document.addEventListener('keydown', this.#listen);
		this.querySelector('button')?.addEventListener('click', () => this.#open());
	}

	disconnectedCallback(): void {
		document.removeEventListener('keydown', this.#listen);
	}

	#open(): void {
		const button = this.querySelector('button');
		if (button) forgetFailure(button);
		import('./shortcut-sheet.ts')
			.then(({ openSheet }) => openSheet(this))
			.catch(() => {
				if (button) sayFailure(button, this.dataset['failed'] ?? '');
			});
	}
}

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

/** To the search field; where the page shows none, to the search page. */
function goToSearch(): void {
	const field = document.querySelector<HTMLElement>('.ask input[name=q], .head-search input');
	if (field?.checkVisibility()) field.focus();
	else press('.to-search a');
}

function openOutline(): void {
	const outline = document.querySelector<HTMLDetailsElement>('.outline details');
	if (!outline) return;
	outline.open = true;
	outline.querySelector<HTMLElement>('[aria-current=page]')?.focus();
}

customElements.define('shortcut-help', ShortcutHelp);
