import { fill } from '../../i18n/fill.ts';
import { element } from '../element.ts';

/** What the search page shows, but for the hits: its words, its state, and which of its parts stand there. */
export class SearchView {
	readonly #root: HTMLElement;

	constructor(root: HTMLElement) {
		this.#root = root;
	}

	/**
	 * A part of the page.
	 *
	 * @throws Error where the page has no such part
	 */
	find<Found extends HTMLElement = HTMLElement>(selector: string, kind?: new () => Found): Found {
		const found = this.#root.querySelector(selector);
		if (!(found instanceof (kind ?? HTMLElement))) throw new Error(`the search page has no ${selector}`);
		return found as Found;
	}

	/** A word of the interface, by its name. */
	word(name: string): string {
		return (JSON.parse(this.#root.dataset['words'] ?? '{}') as Record<string, string>)[name] ?? '';
	}

	/** A word of the interface with values in its braces. */
	filled(name: string, values: Record<string, string | number>): string {
		return fill(this.word(name), values);
	}

	/** Say how the search stands; it is read out. */
	say(word: string, values: Record<string, string | number> = {}): void {
		this.find('[data-status]').textContent = this.filled(word, values);
	}

	setStatus(status: 'idle' | 'loading' | 'done' | 'error'): void {
		this.#root.dataset['state'] = status;
		this.#root.setAttribute('aria-busy', String(status === 'loading'));
	}

	/** Show the parts that stand there while something holds. */
	when(name: string, holds: boolean): void {
		for (const part of this.#root.querySelectorAll<HTMLElement>(`[data-when~="${name}"]`)) part.hidden = !holds;
	}

	/** Keep whether a passage stands in the text, and say it where the heading does not. */
	verdict(verdict: 'exact' | 'altered' | 'absent', words?: string): void {
		const check = this.find('[data-check]');
		check.dataset['verdict'] = verdict;
		check.replaceChildren(...(words === undefined ? [] : [element('p', 'verdict', words)]));
		this.when('check', verdict !== 'absent');
	}

	clear(): void {
		this.#root.dataset['total'] = '0';
		for (const part of this.#root.querySelectorAll('[data-hits], [data-kwic], [data-near], [data-check], [data-pages]'))
			part.replaceChildren();
		for (const part of this.#root.querySelectorAll<HTMLElement>('[data-when]')) part.hidden = true;
		this.setStatus('idle');
	}
}
