import { bigrams, type Folding, keyOf, locate } from '#model/search-key';

/** What this page uses of Pagefind’s own interface. */
interface PagefindInstance {
	init: () => Promise<void>;
	search: (term: string) => Promise<{ results: PagefindResult[] }>;
	preload: (term: string) => Promise<void>;
}
interface PagefindResult {
	id: string;
	score: number;
	data: () => Promise<{ url: string; raw_url?: string; anchors: { id: string; title: string }[] }>;
}

/** A record that holds the query. */
export interface Hit {
	/** Load its words. */
	load: () => Promise<HitText>;
}

export interface HitText {
	address: string;
	text: string;
	/** Half-open offsets of the sentences of `text`. */
	sentences: [number, number][];
	/** Half-open offsets of the matches in `text`. */
	matches: [number, number][];
}

/** The search over one edition. */
export interface SearchEngine {
	/** The records that hold the query, the most relevant first. */
	search: (query: string) => Promise<Hit[]>;
	hasAddress: (address: string) => boolean;
}

/**
 * Open the search over an edition: fetch its settings and Pagefind’s index.
 *
 * @param base where the index lies: `/pagefind/`
 */
export async function openSearch(base: string, edition: string): Promise<SearchEngine> {
	const response = await fetch(`${base}settings.json`);
	if (!response.ok) throw new Error(`the search settings could not be fetched (${response.status})`);
	const settings = (await response.json()) as { folding: string; pivots: string; addresses: string[] };
	const folding = foldingFrom(settings.folding);
	const addresses = new Set(settings.addresses);
	const pivots = Array.from(settings.pivots);
	const index = await openIndex(`${base}${edition}/`);
	return {
		hasAddress: (address) => addresses.has(address.replace(/\.s\d+$/u, '')),
		search: async (query) => {
			const key = keyOf(query, folding).characters;
			const results = await find(index, key, pivots);
			return results.map((result) => ({ load: () => read(result, query, folding) }));
		},
	};
}

function foldingFrom(pairs: string): Folding {
	const characters = Array.from(pairs);
	return new Map(
		characters.flatMap((character, index) =>
			index % 2 === 0 ? [[character, characters[index + 1] ?? character] as const] : [],
		),
	);
}

/** Pagefind takes the language of its index from the page at the moment it is opened; ours has none. */
async function openIndex(folder: string): Promise<PagefindInstance> {
	const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as {
		createInstance: (options: object) => PagefindInstance;
	};
	const { lang } = document.documentElement;
	document.documentElement.lang = 'mul';
	const instance = pagefind.createInstance({ basePath: folder, noWorker: true });
	document.documentElement.lang = lang;
	await instance.init();
	return instance;
}

/** The phrase of pairs gives the records, the pairs alone give their order. */
async function find(
	index: PagefindInstance,
	key: readonly string[],
	pivots: readonly string[],
): Promise<PagefindResult[]> {
	const [only, ...others] = key;
	if (only === undefined) return [];
	if (others.length === 0) {
		await index.preload(pivots.map((pivot) => only + pivot).join(' '));
		return (await index.search(only)).results;
	}
	const pairs = bigrams(key);
	const { results } = await index.search(`"${pairs}"`);
	const scores = new Map((await index.search(pairs)).results.map(({ id, score }) => [id, score]));
	return results.toSorted((a, b) => (scores.get(b.id) ?? 0) - (scores.get(a.id) ?? 0));
}

async function read(result: PagefindResult, query: string, folding: Folding): Promise<HitText> {
	const { url, raw_url: address = url, anchors } = await result.data();
	const anchor = (id: string): string => anchors.find((candidate) => candidate.id === id)?.title ?? '';
	const text = anchor('text');
	const starts = anchor('sentences').split(' ').map(Number);
	const sentences = starts.map((start, index): [number, number] => [start, starts[index + 1] ?? text.length]);
	return { address, text, sentences, matches: locate(text, query, folding) };
}
