import { fill } from '../i18n/fill.ts';

/**
 * Filters and orders the rows of the list of targets on the page, and keeps the choice in the URL. Rows carry what they
 * are filtered by as data attributes, several values parted by spaces.
 */
class TargetFilters extends HTMLElement {
	#rows: HTMLTableRowElement[] = [];
	#table: HTMLTableElement | null = null;
	#chapters: HTMLTableSectionElement[] = [];
	#flat = document.createElement('tbody');

	connectedCallback(): void {
		this.#table = document.querySelector('table[data-targets]');
		const form = this.querySelector('form');
		if (!this.#table || !form) return;
		this.#chapters = [...this.#table.tBodies];
		this.#rows = [...this.#table.querySelectorAll<HTMLTableRowElement>('tr[data-target]')];
		this.#read(form);
		form.addEventListener('change', () => {
			this.#apply(form);
			this.#write(form);
		});
		form.addEventListener('submit', (event) => {
			event.preventDefault();
		});
		this.hidden = false;
		this.#apply(form);
	}

	/** The choice as the form has it, without what is not chosen. */
	#choice(form: HTMLFormElement): Map<string, string> {
		const chosen = [...new FormData(form)].flatMap(([name, value]) =>
			typeof value === 'string' && value !== '' ? [[name, value] as const] : [],
		);
		return new Map(chosen);
	}

	#read(form: HTMLFormElement): void {
		for (const [name, value] of new URLSearchParams(location.search)) {
			const control = form.elements.namedItem(name);
			if (control instanceof RadioNodeList || control instanceof HTMLSelectElement) control.value = value;
			// A value that is not offered chooses nothing.
			if (control instanceof HTMLSelectElement && control.selectedIndex < 0) control.selectedIndex = 0;
		}
	}

	#write(form: HTMLFormElement): void {
		const url = new URL(location.href);
		url.search = new URLSearchParams([...this.#choice(form)]).toString();
		history.replaceState(history.state, '', url);
	}

	#apply(form: HTMLFormElement): void {
		const choice = this.#choice(form);
		const filters = [...choice].filter(([name]) => name !== 'sort');
		const isShown = ({ dataset }: HTMLElement): boolean =>
			filters.every(([name, value]) => dataset[name]?.split(' ').includes(value));
		for (const row of this.#rows) row.hidden = !isShown(row);
		this.#order(choice.get('sort'));
		for (const chapter of this.#chapters)
			chapter.hidden = ![...chapter.rows].some((row) => row.dataset['target'] !== undefined && !row.hidden);
		const status = this.querySelector<HTMLElement>('[data-shown]');
		const shown = this.#rows.filter((row) => !row.hidden).length;
		if (status) status.textContent = fill(status.dataset['shown'] ?? '', { n: shown, total: this.#rows.length });
	}

	/** As in the text each row stands in its chapter; in any other order all stand in one list. */
	#order(sort: string | undefined): void {
		if (sort === undefined) {
			this.#flat.remove();
			for (const row of this.#rows) {
				const chapter = this.#chapters.find((body) => body.dataset['chapter'] === row.dataset['chapter']);
				chapter?.append(row);
			}
			return;
		}
		const firmest = (row: HTMLElement): number => -Number(row.dataset['grade']);
		// The plan period ends with its last year.
		const due = (row: HTMLElement): number => Number(row.dataset['deadline']) || Infinity;
		const key = sort === 'deadline' ? due : firmest;
		this.#flat.append(...this.#rows.toSorted((one, other) => key(one) - key(other) || 0));
		this.#table?.append(this.#flat);
	}
}

customElements.define('target-filters', TargetFilters);
