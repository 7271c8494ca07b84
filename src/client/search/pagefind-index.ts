import type { RowCell } from '#model/row-cell';
import { everyFacet, type FacetName, facetNames, type Facets, noFacets } from '#model/search-facets';
import { bigrams, type Folding, keyOf, locate } from '#model/search-key';
import { locateWords, wordsOf } from '#model/word-forms';

/** What this page uses of Pagefind’s own interface. */
interface PagefindInstance {
	init: () => Promise<void>;
	filters: () => Promise<Partial<Record<FacetName, Record<string, number>>>>;
	search: (term: string | null, options?: PagefindOptions) => Promise<{ results: PagefindResult[] }>;
	preload: (term: string) => Promise<void>;
}
interface PagefindOptions {
	filters?: Partial<Record<FacetName, string>>;
	sort?: { place: 'asc' };
}
interface PagefindResult {
	id: string;
	score: number;
	data: () => Promise<{ url: string; raw_url?: string; anchors: { id: string; title: string }[] }>;
}

/** A record that holds the words. */
export interface Hit {
	id: string;
	facets: Facets;
	/** Its place in the order of the text. */
	place: number;
	load: () => Promise<HitText>;
}

/** The words of a hit. All offsets are half-open UTF-16 offsets into `text`. */
export interface HitText {
	address: string;
	text: string;
	sentences: [number, number][];
	matches: [number, number][];
	/** Of a row of a table. */
	cells?: RowCell[];
}

/** Facets and place of every record by its id. */
type Catalogue = ReadonlyMap<string, { facets: Facets; place: number }>;

/** What the index needs to know of its script: pairs of folded characters, or the words of a language. */
export type Script = { by: 'pairs'; folding: Folding; pivots: readonly string[] } | { by: 'words'; lang: string };

const quoted = /^["“](?<phrase>.+)["”]$/u;

/** The index of one edition. */
export class PagefindIndex {
	readonly #pagefind: PagefindInstance;
	readonly #script: Script;
	readonly #catalogue: Catalogue;

	private constructor(pagefind: PagefindInstance, script: Script, catalogue: Catalogue) {
		this.#pagefind = pagefind;
		this.#script = script;
		this.#catalogue = catalogue;
	}

	/**
	 * Open the index in a folder. Pagefind takes the language of an index from the page at the moment it is opened; the
	 * index of pairs has none.
	 */
	static async open(folder: string, script: Script): Promise<PagefindIndex> {
		const { createInstance } = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as {
			createInstance: (options: object) => PagefindInstance;
		};
		const { lang } = document.documentElement;
		document.documentElement.lang = script.by === 'words' ? script.lang : 'mul';
		const pagefind = createInstance({ basePath: folder, noWorker: true });
		document.documentElement.lang = lang;
		await pagefind.init();
		return new PagefindIndex(pagefind, script, await catalogueOf(pagefind));
	}

	/** The records that hold the words, the most relevant first: for pairs exactly those whose folded text holds them. */
	async find(words: string): Promise<Hit[]> {
		const results =
			this.#script.by === 'pairs' ? await this.#findPairs(words, this.#script) : await this.#findWords(words);
		return results.map((result) => this.#hit(result, [words]));
	}

	/** Every record, in the order of the text, with nothing marked. */
	async all(): Promise<Hit[]> {
		const { results } = await this.#pagefind.search(null, { sort: { place: 'asc' } });
		return results.map((result) => this.#hit(result, []));
	}

	#hit(result: PagefindResult, words: readonly string[]): Hit {
		const { facets, place } = this.#catalogue.get(result.id) ?? { facets: noFacets, place: 0 };
		return { id: result.id, facets, place, load: () => this.#read(result, words) };
	}

	/** The same hits, with the matches of several words marked. */
	marking(hits: readonly Hit[], words: readonly string[]): Hit[] {
		return hits.map((hit) => ({
			...hit,
			load: async () => {
				const loaded = await hit.load();
				return { ...loaded, matches: this.#matches(loaded.text, words) };
			},
		}));
	}

	/** The phrase of pairs gives the records, the pairs alone give their order. */
	async #findPairs(words: string, { folding, pivots }: Extract<Script, { by: 'pairs' }>): Promise<PagefindResult[]> {
		const key = keyOf(words, folding).characters;
		const [only, ...others] = key;
		if (only === undefined) return [];
		if (others.length === 0) {
			await this.#pagefind.preload(pivots.map((pivot) => only + pivot).join(' '));
			return (await this.#pagefind.search(only)).results;
		}
		const pairs = bigrams(key);
		const { results } = await this.#pagefind.search(`"${pairs}"`);
		if (results.length < 2) return results;
		const scores = scoresOf((await this.#pagefind.search(pairs)).results);
		return byScore(results, scores);
	}

	/** Every word, in any of its forms; a phrase in quotes as it stands. Pagefind alone would drop a word it does not know. */
	async #findWords(query: string): Promise<PagefindResult[]> {
		const phrase = quoted.exec(query.trim())?.groups?.['phrase'];
		if (phrase !== undefined) return (await this.#pagefind.search(`"${wordsOf(phrase).join(' ')}"`)).results;
		const answers = await Promise.all(wordsOf(query).map((word) => this.#pagefind.search(word)));
		const [first, ...others] = answers.map(({ results }) => results);
		const inAll = (first ?? []).filter(({ id }) =>
			others.every((results) => results.some((result) => result.id === id)),
		);
		const scores = new Map<string, number>();
		for (const { results } of answers)
			for (const { id, score } of results) scores.set(id, (scores.get(id) ?? 0) + score);
		return byScore(inAll, scores);
	}

	async #read(result: PagefindResult, words: readonly string[]): Promise<HitText> {
		const { url, raw_url: address = url, anchors } = await result.data();
		const anchor = (id: string): string => anchors.find((candidate) => candidate.id === id)?.title ?? '';
		const text = anchor('text');
		const starts = anchor('sentences').split(' ').map(Number);
		const sentences = starts.map((start, index): [number, number] => [start, starts[index + 1] ?? text.length]);
		const cells = anchor('cells');
		return {
			address,
			text,
			sentences,
			matches: this.#matches(text, words),
			...(cells === '' ? {} : { cells: JSON.parse(cells) as RowCell[] }),
		};
	}

	#matches(text: string, words: readonly string[]): [number, number][] {
		const script = this.#script;
		const of = (word: string): [number, number][] =>
			script.by === 'pairs' ? locate(text, word, script.folding) : locateWords(text, word);
		return words.flatMap(of).toSorted(([a], [b]) => a - b);
	}
}

async function catalogueOf(pagefind: PagefindInstance): Promise<Catalogue> {
	const values = await pagefind.filters();
	const inOrder = (await pagefind.search(null, { sort: { place: 'asc' } })).results;
	const catalogue = new Map(
		inOrder.map(({ id }, place) => [id, { facets: everyFacet((): string[] => []), place }] as const),
	);
	for (const name of facetNames) {
		for (const value of Object.keys(values[name] ?? {})) {
			const { results } = await pagefind.search(null, { filters: { [name]: value } });
			for (const { id } of results) catalogue.get(id)?.facets[name].push(value);
		}
	}
	return catalogue;
}

function scoresOf(results: readonly PagefindResult[]): Map<string, number> {
	return new Map(results.map(({ id, score }) => [id, score]));
}

function byScore(results: readonly PagefindResult[], scores: ReadonlyMap<string, number>): PagefindResult[] {
	return results.toSorted((a, b) => (scores.get(b.id) ?? 0) - (scores.get(a.id) ?? 0));
}
