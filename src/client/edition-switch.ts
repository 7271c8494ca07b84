import type { EditionId } from '#model/editions';
import { addressInView } from './address-in-view.ts';
import { searchAfterSwitch } from './views/state.ts';

/** Links to the other editions that keep the reader’s place: the address in the URL or in view, the query, the view. */
class EditionSwitch extends HTMLElement {
	connectedCallback(): void {
		this.addEventListener('click', (event) => {
			const link = event.target instanceof Element ? event.target.closest('a') : null;
			if (link) link.href = this.#keepPlace(link.href, link.dataset['edition'] as EditionId);
		});
	}

	#keepPlace(href: string, edition: EditionId): string {
		const target = new URL(href);
		target.search = searchAfterSwitch(location.search, this.dataset['edition'] as EditionId, edition);
		target.hash = location.hash === '' ? addressInView() : location.hash;
		return target.href;
	}
}

customElements.define('edition-switch', EditionSwitch);
