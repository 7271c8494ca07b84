import { type EditionId, editions } from '#model/editions';
import { isEmpty } from '#model/search-facets';
import type { SitePages } from '#model/site-pages';
import { addressPath } from '../../i18n/paths.ts';
import { besideSentence } from './beside.ts';
import { csvName, download, hitsAsCsv } from './csv.ts';
import { drawHit } from './draw-hit.ts';
import { drawKwic } from './draw-kwic.ts';
import { drawCounts, drawNear, drawRecent, pressControls } from './draw-controls.ts';
import { explain } from './explain.ts';
import { headingOf } from './heading.ts';
import { chosenFacets, tickFacets } from './facets.ts';
import type { Hit } from './pagefind-index.ts';
import { closestTo, isPassage } from './passage.ts';
import { forgetQueries, recentQueries, rememberQuery } from './recent.ts';
import { type Answer, SearchEngine } from './search-engine.ts';
import { SearchView } from './search-view.ts';
import { drawPages, openPages, pagesFor } from './site-pages.ts';
import { tellPassage } from './tell-passage.ts';
import { longestQuery, readState, type SearchState, writeState } from './state.ts';

const pageSize = 20;
const fullAddress = /^p?\d+\.\d+\.\d+(?:\.\w+){0,2}$/u;

/** The search page: searches as the reader types and keeps everything in the URL. */
class PlanSearch extends HTMLElement {
	readonly #view = new SearchView(this);
	#engine: Promise<SearchEngine> | undefined;
	#pages: Promise<SitePages[]> | undefined;
	#state: SearchState = readState('');
	#hits: Hit[] = [];
	/** The edition whose words the hits show. */
	#shown: EditionId = 'zh-hans';
	/** Counts the searches, so that an older one never overwrites a newer. */
	#turn = 0;

	connectedCallback(): void {
		const input = this.#input;
		input.addEventListener('focus', () => void this.engine().catch(() => undefined));
		const typing = (event: Event): void => {
			if (!(event instanceof InputEvent && event.isComposing)) this.#change({ q: input.value }, 'replace');
		};
		for (const type of ['input', 'compositionend']) input.addEventListener(type, typing);
		this.#view.find('form', HTMLFormElement).addEventListener('submit', (event) => {
			event.preventDefault();
			if (input.value.trim() === '') input.focus();
			this.#change({ q: input.value }, 'push', true);
		});
		this.addEventListener('click', (event) => {
			const control =
				event.target instanceof Element ? event.target.closest<HTMLElement>('[data-set], [data-act]') : null;
			if (control?.dataset['set']) this.#change(JSON.parse(control.dataset['set']) as Partial<SearchState>, 'push');
			if (control?.dataset['act']) this.#act(control, control.dataset['act']);
		});
		this.addEventListener('change', (event) => {
			if (event.target instanceof HTMLInputElement && event.target.closest('[data-facets]'))
				this.#change({ facets: chosenFacets(this) }, 'push');
		});
		window.addEventListener('popstate', () => {
			this.#restore();
		});
		const typed = input.value;
		this.#restore();
		// Typed before this script had come.
		if (this.#state.q === '' && typed !== '') this.#change({ q: typed }, 'replace');
	}

	/** Takes over what the URL says. */
	#restore(): void {
		this.#state = readState(location.search);
		this.#input.value = this.#state.q;
		tickFacets(this, this.#state.facets);
		// What is not offered narrows nothing.
		this.#state.facets = chosenFacets(this);
		void this.#search(true);
	}

	#change(change: Partial<SearchState>, how: 'push' | 'replace', submitted = false): void {
		this.#state = { ...this.#state, ...change };
		const url = location.pathname + writeState(this.#state);
		if (url !== location.pathname + location.search) {
			if (how === 'push') history.pushState(null, '', url);
			else history.replaceState(null, '', url);
		}
		void this.#search(submitted);
	}

	#act(button: HTMLElement, act: string): void {
		if (act === 'more') void this.#attempt(button, () => this.#drawMore());
		if (act === 'retry') void this.#search();
		if (act === 'csv') void this.#attempt(button, () => this.#saveCsv());
		if (act === 'forget') {
			forgetQueries();
			this.#drawRecent();
		}
	}

	/** The search over this edition; it is opened once, and again after a failed attempt. */
	engine(): Promise<SearchEngine> {
		this.#pages ??= openPages(this.#edition);
		this.#engine ??= SearchEngine.open(this.dataset['index'] ?? '', this.#edition).catch((error: unknown) => {
			this.#engine = undefined;
			throw error;
		});
		return this.#engine;
	}

	/** Offers the pages of the site whose names match a query, or else the words of the plan that it was carried over to. */
	async #offerPages({ folding }: SearchEngine, { searched }: Answer, query: string, turn: number): Promise<void> {
		const pages = (await this.#pages) ?? [];
		if (turn !== this.#turn || isPassage(query, this.#edition)) return;
		const found = [query, ...searched].map((words) => pagesFor(pages, words, folding)).find(({ length }) => length > 0);
		this.#view.find('[data-pages]').replaceChildren(...drawPages(found ?? [], this.#edition));
		this.#view.when('pages', found !== undefined);
	}

	async #search(submitted = false): Promise<void> {
		const query = this.#state.q.slice(0, longestQuery).trim();
		const turn = ++this.#turn;
		pressControls(this.querySelectorAll('[data-set][aria-pressed]'), this.#state);
		// Without words there are no lines for a concordance.
		this.dataset['view'] = query === '' ? 'list' : this.#state.view;
		if (query === '' && isEmpty(this.#state.facets)) {
			this.#clear();
			this.#view.say('idle');
			this.#drawRecent();
			return;
		}
		this.#view.setStatus('loading');
		try {
			const engine = await this.engine();
			if (submitted && fullAddress.test(query) && engine.hasAddress(query)) {
				location.replace(addressPath(this.#edition, query));
				return;
			}
			const answer = await engine.search(query, this.#state);
			if (turn !== this.#turn) return;
			await Promise.all([this.#show(answer, query, turn), this.#offerPages(engine, answer, query, turn)]);
			if (submitted && answer.everywhere > 0) rememberQuery(query);
			await this.#help(engine, answer, query, turn);
			if (turn === this.#turn) this.#view.setStatus('done');
		} catch (error) {
			console.error(error);
			if (turn === this.#turn) this.#fail();
		}
	}

	/** Says that the index is not to be had; the next attempt opens it anew. */
	#fail(): void {
		this.#engine = undefined;
		this.#clear();
		this.#view.say('WebAssembly' in globalThis ? 'error' : 'noWasm');
		this.#view.when('error', true);
		this.#view.setStatus('error');
	}

	#clear(): void {
		this.#hits = [];
		this.#view.clear();
	}

	async #show(answer: Answer, query: string, turn: number): Promise<void> {
		this.#clear();
		this.#hits = answer.hits;
		this.#shown = answer.edition;
		for (const list of this.querySelectorAll<HTMLElement>('[data-hits], [data-kwic]'))
			list.lang = editions[answer.edition].lang;
		const total = answer.hits.length;
		this.dataset['total'] = String(total);
		this.#view.setStatus('loading');
		this.#view.when('found', answer.everywhere > 0);
		drawCounts(this.querySelectorAll('[data-facets] label'), answer.counts);
		const glue = this.#edition === 'en' ? ', ' : '、';
		// What was searched instead is what stands in the text.
		const held = ['carried', 'together'].includes(answer.by) ? answer.searched.join(glue) : query;
		if (answer.everywhere > 0) this.#sayTotal(held, total);
		explain(this.#view, answer, headingOf(query), glue);
		this.#view.when('literal', this.#state.literal);
		if (this.dataset['view'] === 'kwic') await this.#drawKwic(turn);
		else await this.#drawMore();
	}

	#sayTotal(query: string, total: number): void {
		const said = query === '' ? 'fitting' : total === 0 ? 'none' : 'total';
		this.#view.say(said, { query: headingOf(query), total });
	}

	/** A passage is compared with the text; where nothing was found, the nearest words of the plan are offered. */
	async #help(engine: SearchEngine, answer: Answer, query: string, turn: number): Promise<void> {
		const nothing = answer.everywhere === 0;
		if (isPassage(query, this.#edition) && answer.edition === this.#edition) {
			// What was searched is cut; what is judged is not.
			const passage = this.#state.q.trim();
			const likeness = await closestTo(passage, answer.hits, engine);
			if (turn !== this.#turn) return;
			// What only shares its words with hits is a query like any other.
			if (likeness || nothing)
				tellPassage(this.#view, engine.folding, { passage, likeness, found: !nothing }, this.#addressPath);
			if (likeness) return;
		}
		if (!nothing) return;
		this.#sayTotal(query, 0);
		this.#view.when('none', true);
		const near = await engine.nearTerms(query);
		if (turn !== this.#turn) return;
		this.#view.when('near', near.length > 0);
		this.#view.find('[data-near]').replaceChildren(...drawNear(near, (words) => (this.#input.value = words)));
	}

	/** Do what a button asks for; until it is done, the button does nothing. A failure is told unless a newer search has begun. */
	async #attempt(button: HTMLElement, work: () => Promise<void>): Promise<void> {
		const turn = this.#turn;
		button.toggleAttribute('disabled', true);
		try {
			await work();
		} catch (error) {
			console.error(error);
			if (turn === this.#turn) this.#fail();
		} finally {
			button.toggleAttribute('disabled', false);
		}
	}

	async #drawMore(): Promise<void> {
		const list = this.#view.find('[data-hits]');
		const turn = this.#turn;
		const from = list.childElementCount;
		const texts = await Promise.all(this.#hits.slice(from, from + pageSize).map((hit) => hit.load()));
		if (turn !== this.#turn) return;
		// Hits in another edition’s words stand beside this one’s.
		const beside = this.#shown === this.#edition ? this.#state.beside : this.#edition;
		const titles = JSON.parse(this.dataset['titles'] ?? '{}') as Record<string, string>;
		list.append(
			...texts.map((text) =>
				drawHit(text, {
					pathTo: this.#pathTo,
					titles,
					rest: this.#view.word('rest'),
					failed: this.#view.word('besideFailed'),
					beside: beside === '' ? undefined : (address) => besideSentence(beside, address),
				}),
			),
		);
		const left = this.#hits.length - list.childElementCount;
		const more = this.#view.find('[data-more]');
		more.hidden = left <= 0;
		more.textContent = this.#view.filled('more', { n: Math.min(left, pageSize) });
	}

	async #drawKwic(turn: number): Promise<void> {
		const texts = await Promise.all(this.#hits.map((hit) => hit.load()));
		if (turn !== this.#turn) return;
		this.#view.find('[data-more]').hidden = true;
		this.#view.find('[data-kwic]').replaceChildren(...drawKwic(texts, this.#state.sort, this.#pathTo));
	}

	#drawRecent(): void {
		const recent = recentQueries();
		this.#view.when('recent', recent.length > 0);
		this.#view.find('[data-recent]').replaceChildren(...drawRecent(recent));
	}

	async #saveCsv(): Promise<void> {
		const texts = await Promise.all(this.#hits.map((hit) => hit.load()));
		const linkTo = (address: string): string => new URL(addressPath(this.#edition, address), location.href).href;
		const cite = (address: string): string => this.#view.filled('citation', { address, url: linkTo(address) });
		download(csvName(this.#state.q), hitsAsCsv(texts, cite, linkTo), 'text/csv;charset=utf-8');
	}

	readonly #addressPath = (address: string): string => addressPath(this.#edition, address);

	/** The path to an address, with the words to mark there and the way back. */
	readonly #pathTo = (address: string, words: string): string => {
		const [path = '', hash = ''] = addressPath(this.#edition, address).split('#');
		const back = new URLSearchParams({ ...(words === '' ? {} : { mark: words }), from: writeState(this.#state) });
		return `${path}?${back}#${hash}`;
	};

	get #edition(): EditionId {
		return (this.dataset['edition'] ?? 'zh-hans') as EditionId;
	}

	get #input(): HTMLInputElement {
		return this.#view.find('.ask input[name=q]', HTMLInputElement);
	}
}

customElements.define('plan-search', PlanSearch);
