/**
 * The figures of a paragraph in its margin. A tap on a figure of the text opens its entry here; Escape closes it and
 * leads back. Without script the figure is a plain link to its entry.
 */
class NumberLens extends HTMLElement {
	#from: HTMLElement | undefined;

	connectedCallback(): void {
		const paragraph = this.closest<HTMLElement>('.para');
		paragraph?.addEventListener('click', (event) => {
			const figure = (event.target as Element).closest<HTMLAnchorElement>('a.fig');
			if (!figure || event.ctrlKey || event.metaKey || event.shiftKey) return;
			event.preventDefault();
			this.#open(figure);
		});
		this.addEventListener('keydown', ({ key }) => {
			if (key === 'Escape') this.#close();
		});
	}

	#open(figure: HTMLAnchorElement): void {
		const entry = document.getElementById(decodeURIComponent(figure.hash.slice(1)));
		const details = this.querySelector('details');
		if (!entry || !details) return;
		details.open = true;
		for (const other of this.querySelectorAll('.shown')) other.classList.remove('shown');
		entry.classList.add('shown');
		this.#from = figure;
		entry.focus({ preventScroll: true });
		entry.scrollIntoView({ block: 'nearest' });
	}

	#close(): void {
		const details = this.querySelector('details');
		if (!details?.open) return;
		details.open = false;
		(this.#from ?? details.querySelector('summary'))?.focus();
		this.#from = undefined;
	}
}

customElements.define('number-lens', NumberLens);
