import { recall, shortcutsFlag } from './memory.ts';
import { forgetFailure, sayFailure } from './say-failure.ts';

const keys = 'npjkrveo/?';
const fields = 'input, textarea, select, [contenteditable]';

/**
 * The keyboard shortcuts, and the sheet that lists them. They can be switched off in the sheet, and this is remembered on
 * the device. What carries them out, and the sheet, come when they are first asked for.
 */
class ShortcutHelp extends HTMLElement {
	readonly #listen = (event: KeyboardEvent): void => {
		const { key, target } = event;
		if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
		if (key.length !== 1 || !keys.includes(key)) return;
		if (recall(shortcutsFlag) === 'off' || document.querySelector('dialog[open]')) return;
		if (target instanceof Element && target.closest(fields)) return;
		event.preventDefault();
		if (key === '/') {
			// At once: the reader types on.
			goToSearch();
			return;
		}
		this.#carryOut(async () => {
			const { actions } = await import('./shortcut-actions.ts');
			actions[key]?.();
		});
	};

	connectedCallback(): void {
		document.addEventListener('keydown', this.#listen);
		this.querySelector('button')?.addEventListener('click', () => {
			this.#carryOut(async () => {
				const { openSheet } = await import('./shortcut-sheet.ts');
				await openSheet(this);
			});
		});
	}

	disconnectedCallback(): void {
		document.removeEventListener('keydown', this.#listen);
	}

	/** Do what was asked for, or say beside the button that it could not be fetched. */
	#carryOut(action: () => Promise<void>): void {
		const button = this.querySelector('button');
		if (button) forgetFailure(button);
		action().catch((error: unknown) => {
			console.error(error);
			if (button) sayFailure(button, this.dataset['failed'] ?? '');
		});
	}
}

/** To the search field; where the page shows none, to the search page. */
function goToSearch(): void {
	const field = document.querySelector<HTMLElement>('.ask input[name=q], .head-search input');
	if (field?.checkVisibility()) field.focus();
	else document.querySelector<HTMLElement>('.to-search a')?.click();
}

customElements.define('shortcut-help', ShortcutHelp);
