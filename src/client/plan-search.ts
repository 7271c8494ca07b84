import { fill } from '../i18n/fill.ts';
import { addressPath } from '../i18n/paths.ts';
import type { EditionId } from '#model/editions';
import { drawHit } from './draw-hit.ts';
import { type Hit, openSearch, type SearchEngine } from './search-engine.ts';

const pageSize = 20;
const fullAddress = /^\d+\.\d+\.\d+(?:\.\w+){0,2}$/u;

type State = 'idle' | 'loading' | 'done' | 'error';

/** The search page: searches as the reader types, and keeps the query in the URL. */
class PlanSearch extends HTMLElement {
	#engine: Promise<SearchEngine> | undefined;
	#hits: Hit[] = [];
	#query = '';
	/** Counts the searches, so that an older one never overwrites a newer. */
	#turn = 0;

	connectedCallback(): void {
		const { input, form } = this;
		input.addEventListener('focus', () => void this.#open().catch(() => undefined));
		input.addEventListener('input', (event) => {
			if (!(event instanceof InputEvent && event.isComposing)) void this.#search(input.value);
		});
		input.addEventListener('compositionend', () => void this.#search(input.value));
		form.addEventListener('submit', (event) => {
			event.preventDefault();
			void this.#search(input.value, true);
		});
		this.#find('[data-more]').addEventListener('click', () => void this.#drawMore());
		this.#find('[data-retry]').addEventListener('click', () => void this.#search(this.#query));
		window.addEventListener('popstate', () => void this.#restore());
		void this.#restore();
	}

	get #edition(): EditionId {
		return (this.dataset['edition'] ?? 'zh-hans') as EditionId;
	}

	get input(): HTMLInputElement {
		return this.#find('input[name=q]', HTMLInputElement);
	}

	get form(): HTMLFormElement {
		return this.#find('form', HTMLFormElement);
	}

	async #restore(): Promise<void> {
		const query = new URLSearchParams(location.search).get('q') ?? '';
		this.input.value = query;
		await this.#search(query, true);
	}

	/** Opens the index once; a failed attempt may be made again. */
	#open(): Promise<SearchEngine> {
		this.#engine ??= openSearch(this.dataset['index'] ?? '', this.dataset['searched'] ?? '').catch((error: unknown) => {
			this.#engine = undefined;
			throw error;
		});
		return this.#engine;
	}

	async #search(entered: string, submitted = false): Promise<void> {
		const query = entered.trim();
		const turn = ++this.#turn;
		this.#query = query;
		this.#keepInUrl(query);
		if (query === '') {
			this.#show('idle', []);
			return;
		}
		this.#setState('loading');
		try {
			const engine = await this.#open();
			if (submitted && fullAddress.test(query) && engine.hasAddress(query)) {
				location.assign(addressPath(this.#edition, query));
				return;
			}
			const hits = await engine.search(query);
			if (turn === this.#turn) this.#show('done', hits);
		} catch {
			if (turn === this.#turn) this.#show('error', []);
		}
	}

	#keepInUrl(query: string): void {
		const url = new URL(location.href);
		if (query === '') url.searchParams.delete('q');
		else url.searchParams.set('q', query);
		if (url.href !== location.href) history.replaceState(null, '', url);
	}

	#setState(state: State): void {
		this.dataset['state'] = state;
		this.setAttribute('aria-busy', String(state === 'loading'));
	}

	#show(state: State, hits: Hit[]): void {
		this.#hits = hits;
		this.dataset['total'] = String(hits.length);
		this.#find('[data-hits]').replaceChildren();
		this.#find('[data-help=none]').hidden = !(state === 'done' && hits.length === 0);
		this.#find('[data-help=error]').hidden = state !== 'error';
		this.#sayStatus(state, hits.length);
		const drawn = this.#drawMore();
		void drawn.then(() => this.#setState(state));
	}

	#sayStatus(state: State, total: number): void {
		const status = this.#find('[data-status]');
		status.dataset['idle'] ??= status.textContent;
		if (state === 'idle') status.textContent = status.dataset['idle'];
		else if (state === 'error') status.textContent = this.#word('error');
		else status.textContent = fill(this.#word(total === 0 ? 'none' : 'total'), { query: this.#query, total });
	}

	async #drawMore(): Promise<void> {
		const list = this.#find('[data-hits]');
		const turn = this.#turn;
		const from = list.childElementCount;
		const next = this.#hits.slice(from, from + pageSize);
		const texts = await Promise.all(next.map((hit) => hit.load()));
		if (turn !== this.#turn) return;
		const titles = JSON.parse(this.dataset['titles'] ?? '{}') as Record<string, string>;
		list.append(...texts.map((text) => drawHit(text, { edition: this.#edition, titles, rest: this.#word('rest') })));
		const left = this.#hits.length - list.childElementCount;
		const more = this.#find('[data-more]');
		more.hidden = left <= 0;
		more.textContent = fill(this.#word('more'), { n: Math.min(left, pageSize) });
	}

	#word(name: string): string {
		return (JSON.parse(this.dataset['words'] ?? '{}') as Record<string, string>)[name] ?? '';
	}

	#find<Found extends HTMLElement = HTMLElement>(selector: string, kind?: new () => Found): Found {
		const found = this.querySelector(selector);
		if (!(found instanceof (kind ?? HTMLElement))) throw new Error(`the search page has no ${selector}`);
		return found as Found;
	}
}

customElements.define('plan-search', PlanSearch);
