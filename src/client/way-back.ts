import { addressInView } from './address-in-view.ts';
import { recall, remember } from './memory.ts';

// “/en/3/2/#3.2.1.1 #6.5.1.1”: where the link stood, on this site, and where it led.
const way = /^(?<from>\/(?![/\\])\S*#(?<address>\S+)) (?<to>#\S+)$/u;
const paragraph = /^#\d+(?:\.\d+){3}(?:\.|$)/u;

/**
 * After a link of the text has led to a paragraph, the way back to the paragraph it was followed from: in the margin of
 * the one it led to.
 */
class WayBack extends HTMLElement {
	connectedCallback(): void {
		document.addEventListener('click', this.#leave);
		window.addEventListener('hashchange', this.#arrive);
		this.#arrive();
	}

	disconnectedCallback(): void {
		document.removeEventListener('click', this.#leave);
		window.removeEventListener('hashchange', this.#arrive);
	}

	readonly #leave = ({ target }: Event): void => {
		const link = target instanceof Element ? target.closest<HTMLAnchorElement>('main a[href*="#"]') : null;
		if (!link || this.contains(link) || !paragraph.test(link.hash)) return;
		remember('way', `${location.pathname}${addressInView()} ${link.hash}`, 'visit');
	};

	readonly #arrive = (): void => {
		const { from, address, to } = way.exec(recall('way', 'visit'))?.groups ?? {};
		const margin = document.getElementById(location.hash.slice(1))?.closest('.para')?.querySelector('.margin');
		this.replaceChildren();
		if (!margin || from === undefined || to !== location.hash || to.startsWith(`#${address}`)) return;
		const link = document.createElement('a');
		link.href = from;
		link.textContent = `← ${this.dataset['words'] ?? ''} ${address ?? ''}`;
		this.append(link);
		// To be moved is to be connected again.
		if (this.parentElement !== margin) margin.prepend(this);
	};
}

customElements.define('way-back', WayBack);
