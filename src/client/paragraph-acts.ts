import type { PanelSetting } from './acts/panel.ts';
import { forgetFailure, sayFailure } from './say-failure.ts';

/**
 * Adds to the margin of each paragraph what a reader can do with it: cite it, report an error. What opens is fetched
 * when it is first asked for.
 */
class ParagraphActs extends HTMLElement {
	connectedCallback(): void {
		const words = JSON.parse(this.dataset['words'] ?? '{}') as Record<string, string>;
		for (const place of document.querySelectorAll<HTMLElement>('.para > .margin > .addr')) {
			const address = place.closest('.para')?.querySelector('.text')?.id;
			if (address) place.append(button('cite', words, address), button('report', words, address));
		}
		document.addEventListener('click', (event) => {
			const pressed = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-panel]') : null;
			if (pressed) void this.#open(pressed);
		});
	}

	async #open(pressed: HTMLElement): Promise<void> {
		try {
			const { preparePanels, togglePanel } = await import('./acts/panel.ts');
			const setting = {
				t: await preparePanels(),
				cited: JSON.parse(this.dataset['cited'] ?? '{}') as PanelSetting['cited'],
				contact: this.dataset['contact'] ?? '',
			};
			forgetFailure(pressed);
			togglePanel(pressed, setting);
		} catch (error) {
			console.error(error);
			sayFailure(pressed, this.dataset['failed'] ?? '');
		}
	}
}

function button(panel: 'cite' | 'report', words: Readonly<Record<string, string>>, address: string): HTMLButtonElement {
	const made = document.createElement('button');
	made.type = 'button';
	made.textContent = words[panel] ?? panel;
	made.dataset['panel'] = panel;
	made.setAttribute('aria-expanded', 'false');
	made.setAttribute('aria-label', `${words[panel] ?? panel} ¶ ${address}`);
	return made;
}

customElements.define('paragraph-acts', ParagraphActs);
