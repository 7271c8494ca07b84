import { type Folding, keyOf } from '#model/search-key';
import type { SearchSettings } from '#model/search-settings';
import { type Found, type FindOptions, PagefindIndex } from './pagefind-index.ts';

export interface SearchOptions extends FindOptions {
	/** Search only for what was typed, carried over to no other words. */
	literal: boolean;
}

/** The answer to a query, and how it came about. */
export interface Answer extends Found {
	/** Words searched besides or instead of the query; empty where the query itself was found. */
	searched: string[];
	/** `exact`: the query as typed; `together`: all of its words; `carried`: words the glossary gives for it. */
	by: 'exact' | 'together' | 'carried';
}

/** Words of the plan near a query that is not in it, with how often they occur. */
export interface NearTerm {
	words: string;
	total: number;
}

const nothing: Found = { hits: [], counts: new Map() };
const outerQuotes = /^["“「『‘']+(?<inner>.+?)["”」』’']+$/u;
/** Longer queries are cut: no record is asked for a phrase of more characters. */
const longestPhrase = 400;
const longestNearby = 24;

/** The search over one edition. */
export class SearchEngine {
	readonly #index: PagefindIndex;
	readonly #folding: Folding;
	readonly #settings: SearchSettings;
	readonly #addresses: ReadonlySet<string>;

	private constructor(index: PagefindIndex, folding: Folding, settings: SearchSettings) {
		this.#index = index;
		this.#folding = folding;
		this.#settings = settings;
		this.#addresses = new Set(settings.addresses);
	}

	/** Open the search: fetch its settings and Pagefind’s index. @param base where the index lies: '/pagefind/' */
	static async open(base: string, edition: string): Promise<SearchEngine> {
		const response = await fetch(`${base}settings.json`);
		if (!response.ok) throw new Error(`the search settings could not be fetched (${response.status})`);
		const settings = (await response.json()) as SearchSettings;
		const folding = foldingFrom(settings.folding);
		const index = await PagefindIndex.open(`${base}${edition}/`, folding, Array.from(settings.pivots));
		return new SearchEngine(index, folding, settings);
	}

	get folding(): Folding {
		return this.#folding;
	}

	hasAddress(address: string): boolean {
		return this.#addresses.has(address.replace(/\.s\d+$/u, ''));
	}

	/** Everything that holds the query; where nothing does, what holds its words together, or what they are in the plan’s words. */
	async search(query: string, options: SearchOptions): Promise<Answer> {
		const words = query.slice(0, longestPhrase);
		const inner = outerQuotes.exec(words)?.groups?.['inner'];
		for (const wording of inner === undefined ? [words] : [words, inner]) {
			const found = await this.#index.find(wording, options);
			if (found.counts.size > 0) return { ...found, searched: [], by: 'exact' };
		}
		const terms = words.split(/\s+/u).filter((term) => keyOf(term, this.#folding).characters.length > 0);
		const together = terms.length > 1 && inner === undefined ? await this.#together(terms, options) : nothing;
		if (together.counts.size > 0) return { ...together, searched: terms, by: 'together' };
		const carried = options.literal ? [] : this.#carry(inner ?? words);
		const found = carried.length > 0 ? await this.#any(carried, options) : nothing;
		return { ...found, searched: found.counts.size > 0 ? carried : [], by: carried.length > 0 ? 'carried' : 'exact' };
	}

	/** The longest parts of a query that the plan does hold, by the index; the longest first, the most frequent first. */
	async nearTerms(query: string, most = 5): Promise<NearTerm[]> {
		const characters = Array.from(query.trim()).slice(0, longestNearby);
		const near: NearTerm[] = [];
		for (let length = characters.length - 1; length >= 2 && near.length < most; length--) {
			for (let start = 0; start + length <= characters.length && near.length < most; start++) {
				const words = characters.slice(start, start + length).join('');
				if (near.some((other) => other.words.includes(words)) || /^[\p{P}\s]|[\p{P}\s]$/u.test(words)) continue;
				const { hits } = await this.#index.find(words, { chapters: [], order: 'place' });
				if (hits.length > 0) near.push({ words, total: hits.length });
			}
		}
		return near.toSorted((a, b) => b.words.length - a.words.length || b.total - a.total);
	}

	/** The records a passage shares most of its words with, the best first. */
	async likeliest(passage: string): Promise<Found['hits']> {
		const characters = keyOf(passage, this.#folding).characters;
		const size = Math.min(8, Math.max(3, Math.floor(characters.length / 6)));
		const votes = new Map<string, { hit: Found['hits'][number]; count: number }>();
		for (let start = 0; start + size <= characters.length; start += size) {
			const { hits } = await this.#index.find(characters.slice(start, start + size).join(''), {
				chapters: [],
				order: 'place',
			});
			for (const hit of hits) votes.set(hit.id, { hit, count: (votes.get(hit.id)?.count ?? 0) + 1 / hits.length });
		}
		return [...votes.values()].toSorted((a, b) => b.count - a.count).map(({ hit }) => hit);
	}

	/** The records that hold all of the words. */
	async #together(words: readonly string[], options: FindOptions): Promise<Found> {
		const everywhere = await Promise.all(words.map((word) => this.#index.find(word, { ...options, chapters: [] })));
		const [first, ...others] = everywhere.map(({ hits }) => hits);
		const inAll = (first ?? []).filter(({ id }) => others.every((hits) => hits.some((hit) => hit.id === id)));
		return this.#counted(this.#index.marking(inAll, words), options);
	}

	/** The records that hold any of the words. */
	async #any(words: readonly string[], options: FindOptions): Promise<Found> {
		const everywhere = await Promise.all(words.map((word) => this.#index.find(word, { ...options, chapters: [] })));
		const byId = new Map(everywhere.flatMap(({ hits }) => hits.map((hit) => [hit.id, hit] as const)));
		return this.#counted(this.#index.marking([...byId.values()], words), options);
	}

	/** Count hits by chapter from their own addresses, and keep those of the chosen chapters in the order asked for. */
	async #counted(hits: readonly Found['hits'][number][], { chapters, order }: FindOptions): Promise<Found> {
		const placed = await Promise.all(hits.map(async (hit) => ({ hit, address: (await hit.load()).address })));
		const counts = new Map<string, number>();
		for (const { address } of placed) {
			const chapter = address.split('.')[0] ?? '';
			counts.set(chapter, (counts.get(chapter) ?? 0) + 1);
		}
		const place = (address: string): number => this.#settings.addresses.indexOf(address);
		const chosen = placed.filter(
			({ address }) => chapters.length === 0 || chapters.includes(address.split('.')[0] ?? ''),
		);
		if (order === 'place') chosen.sort((a, b) => place(a.address) - place(b.address));
		return { hits: chosen.map(({ hit }) => hit), counts };
	}

	/** What the glossary and the vocabulary of Taiwan give for words that the plan does not use. */
	#carry(words: string): string[] {
		const typed = words.trim().toLowerCase();
		const forms = [
			typed,
			typed.replace(/ies$/u, 'y'),
			typed.replace(/e?s$/u, ''),
			typed.replace(/s$/u, ''),
			`${typed}s`,
		];
		const direct = forms.flatMap((form) =>
			Object.hasOwn(this.#settings.carry, form) ? (this.#settings.carry[form] ?? []) : [],
		);
		return [...new Set(direct)];
	}
}

function foldingFrom(pairs: string): Folding {
	const characters = Array.from(pairs);
	return new Map(
		characters.flatMap((character, index) =>
			index % 2 === 0 ? [[character, characters[index + 1] ?? character] as const] : [],
		),
	);
}
