import { bigrams, type Folding, keyOf, locate } from '#model/search-key';

/** What this page uses of Pagefind’s own interface. */
interface PagefindInstance {
	init: () => Promise<void>;
	filters: () => Promise<unknown>;
	search: (term: string, options: PagefindOptions) => Promise<PagefindAnswer>;
	preload: (term: string) => Promise<void>;
}
interface PagefindOptions {
	filters?: { chapter: { any: string[] } };
	sort?: { place: 'asc' };
}
interface PagefindAnswer {
	results: PagefindResult[];
	/** How many results each chapter has, before the filter is applied. */
	totalFilters: { chapter?: Record<string, number> };
}
interface PagefindResult {
	id: string;
	score: number;
	data: () => Promise<{ url: string; raw_url?: string; anchors: { id: string; title: string }[] }>;
}

/** A record that holds the words. */
export interface Hit {
	id: string;
	load: () => Promise<HitText>;
}

/** The words of a hit. All offsets are half-open UTF-16 offsets into `text`. */
export interface HitText {
	address: string;
	text: string;
	sentences: [number, number][];
	matches: [number, number][];
}

export interface FindOptions {
	/** Only these chapters; none is all. */
	chapters: readonly string[];
	order: 'relevance' | 'place';
}

export interface Found {
	hits: Hit[];
	/** Hits by chapter, whatever chapters are chosen; a chapter without hits is left out. */
	counts: ReadonlyMap<string, number>;
}

/** The index of one edition. */
export class PagefindIndex {
	readonly #pagefind: PagefindInstance;
	readonly #folding: Folding;
	readonly #pivots: readonly string[];

	private constructor(pagefind: PagefindInstance, folding: Folding, pivots: readonly string[]) {
		this.#pagefind = pagefind;
		this.#folding = folding;
		this.#pivots = pivots;
	}

	/**
	 * Open the index in a folder. Pagefind takes the language of an index from the page at the moment it is opened, and
	 * ours has none.
	 */
	static async open(folder: string, folding: Folding, pivots: readonly string[]): Promise<PagefindIndex> {
		const { createInstance } = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as {
			createInstance: (options: object) => PagefindInstance;
		};
		const { lang } = document.documentElement;
		document.documentElement.lang = 'mul';
		const pagefind = createInstance({ basePath: folder, noWorker: true });
		document.documentElement.lang = lang;
		await pagefind.init();
		await pagefind.filters();
		return new PagefindIndex(pagefind, folding, pivots);
	}

	/** The records whose folded text holds the folded words, and no others. */
	async find(words: string, { chapters, order }: FindOptions): Promise<Found> {
		const key = keyOf(words, this.#folding).characters;
		const options: PagefindOptions = {
			...(chapters.length > 0 ? { filters: { chapter: { any: [...chapters] } } } : {}),
			...(order === 'place' ? { sort: { place: 'asc' } } : {}),
		};
		const { results, totalFilters } = await this.#search(key, options);
		return {
			hits: results.map((result) => ({ id: result.id, load: () => this.#read(result, [words]) })),
			counts: new Map(Object.entries(totalFilters.chapter ?? {}).filter(([, count]) => count > 0)),
		};
	}

	/** The same hits, with the matches of several words marked. */
	marking(hits: readonly Hit[], words: readonly string[]): Hit[] {
		return hits.map((hit) => ({
			id: hit.id,
			load: async () => {
				const loaded = await hit.load();
				return { ...loaded, matches: this.#matches(loaded.text, words) };
			},
		}));
	}

	/** The phrase of pairs gives the records, the pairs alone give their order. */
	async #search(key: readonly string[], options: PagefindOptions): Promise<PagefindAnswer> {
		const [only, ...others] = key;
		if (only === undefined) return { results: [], totalFilters: {} };
		if (others.length === 0) {
			await this.#pagefind.preload(this.#pivots.map((pivot) => only + pivot).join(' '));
			return this.#pagefind.search(only, options);
		}
		const pairs = bigrams(key);
		const answer = await this.#pagefind.search(`"${pairs}"`, options);
		if (options.sort || answer.results.length < 2) return answer;
		const ranked = await this.#pagefind.search(pairs, options);
		const scores = new Map(ranked.results.map(({ id, score }) => [id, score]));
		return { ...answer, results: answer.results.toSorted((a, b) => (scores.get(b.id) ?? 0) - (scores.get(a.id) ?? 0)) };
	}

	async #read(result: PagefindResult, words: readonly string[]): Promise<HitText> {
		const { url, raw_url: address = url, anchors } = await result.data();
		const anchor = (id: string): string => anchors.find((candidate) => candidate.id === id)?.title ?? '';
		const text = anchor('text');
		const starts = anchor('sentences').split(' ').map(Number);
		const sentences = starts.map((start, index): [number, number] => [start, starts[index + 1] ?? text.length]);
		return { address, text, sentences, matches: this.#matches(text, words) };
	}

	#matches(text: string, words: readonly string[]): [number, number][] {
		return words.flatMap((word) => locate(text, word, this.#folding)).toSorted(([a], [b]) => a - b);
	}
}
