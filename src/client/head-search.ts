/** The search field in the head of every page: “/” goes to the page’s main search field, or to this one. */
class HeadSearch extends HTMLElement {
	readonly #listen = (event: KeyboardEvent): void => {
		const writing =
			event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]');
		if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || writing) return;
		event.preventDefault();
		(document.querySelector<HTMLInputElement>('.ask input[name=q]') ?? this.querySelector('input'))?.focus();
	};

	connectedCallback(): void {
		document.addEventListener('keydown', this.#listen);
	}

	disconnectedCallback(): void {
		document.removeEventListener('keydown', this.#listen);
	}
}

customElements.define('head-search', HeadSearch);
