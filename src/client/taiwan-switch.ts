import { recall, remember } from './memory.ts';

const storageKey = 'taiwan-words';

/**
 * The switch that marks the words Taiwan has otherwise: a marked word becomes a link to its entry, and none when it is
 * off. It is remembered on the device. Words that mean something else in Taiwan are always links.
 */
class TaiwanSwitch extends HTMLElement {
	connectedCallback(): void {
		const button = this.querySelector('button');
		const link = this.querySelector('a');
		if (!button || !link) return;
		const show = (on: boolean): void => {
			button.ariaPressed = String(on);
			for (const key of this.querySelectorAll<HTMLElement>('.key')) key.hidden = !on;
			for (const word of document.querySelectorAll<HTMLAnchorElement>('a.tw:not(.ff)')) {
				const id = word.getAttribute('aria-describedby')?.replace('taiwan.', '') ?? '';
				if (on) word.href = `${link.href}#${id}`;
				else word.removeAttribute('href');
			}
		};
		button.addEventListener('click', () => {
			const on = button.ariaPressed !== 'true';
			show(on);
			remember(storageKey, on ? 'on' : 'off');
		});
		link.hidden = true;
		button.hidden = false;
		show(recall(storageKey) === 'on');
	}
}

customElements.define('taiwan-switch', TaiwanSwitch);
