import { addressInView } from './address-in-view.ts';

/** Links to the other editions that keep the reader’s place: the address in the URL or in view, and the query. */
class EditionSwitch extends HTMLElement {
	connectedCallback(): void {
		this.addEventListener('click', (event) => {
			const link = event.target instanceof Element ? event.target.closest('a') : null;
			if (link) link.href = this.#keepPlace(link.href);
		});
	}

	#keepPlace(href: string): string {
		const target = new URL(href);
		target.search = location.search;
		target.hash = location.hash === '' ? addressInView() : location.hash;
		return target.href;
	}
}

customElements.define('edition-switch', EditionSwitch);
