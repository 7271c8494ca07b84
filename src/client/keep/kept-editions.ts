import { readRecord } from './record.ts';

/** The ways on from a page that is not kept: the editions that are, and the page before. */
class KeptEditions extends HTMLElement {
	connectedCallback(): void {
		const back = this.querySelector('button');
		if (back && history.length > 1) {
			back.hidden = false;
			back.addEventListener('click', () => history.back());
		}
		void this.#showKept();
	}

	async #showKept(): Promise<void> {
		const record = await readRecord().catch(() => undefined);
		if (!record) return;
		for (const row of this.querySelectorAll<HTMLElement>('[data-edition]'))
			row.hidden = !record.editions.some((id) => id === row.dataset['edition']);
	}
}

customElements.define('kept-editions', KeptEditions);
