import { paragraphOf } from '#model/address';
import { type Folding, keyOf } from '#model/search-key';
import { countFacets, type FacetCounts, type Facets, isChosen } from '#model/search-facets';
import { wordsOf } from '#model/word-forms';
import type { SearchSettings } from '#model/search-settings';
import { editions, type EditionId } from '#model/editions';
import type { QuoteUnit } from '#model/quote-check';
import { type Hit, PagefindIndex } from './pagefind-index.ts';
import { type Everyday, everydayOf, formOf } from './everyday.ts';
import { tellsSomething } from './near-words.ts';
import { withoutQuotes } from './passage.ts';

export interface SearchOptions {
	/** Only hits with these values. */
	facets: Facets;
	order: 'relevance' | 'place';
	/** Search only for what was typed, carried over to no other words. */
	literal: boolean;
}

/** The answer to a query, and how it came about. */
export interface Answer {
	hits: Hit[];
	/** How many were found, whatever facets are chosen. */
	everywhere: number;
	/** Hits by the values of each facet, whatever of it is chosen; a value without hits is left out. */
	counts: FacetCounts;
	/** Words searched besides or instead of the query; empty where the query itself was found. */
	searched: string[];
	/** `exact`: the query as typed; `together`: all of its words; `carried`: words of the plan for it, which it does not use itself; `widened`: the query and such words; `aligned`: in the edition of the other script. */
	by: 'exact' | 'together' | 'carried' | 'widened' | 'aligned';
	/** The edition whose words the hits show. */
	edition: EditionId;
}

/** Words of the plan near a query that is not in it, with how often they occur. */
export interface NearTerm {
	words: string;
	total: number;
}

/** Longer queries are cut: no record is asked for a phrase of more characters. */
const longestPhrase = 400;
const longestNearby = 24;

/** The search over one edition, with the edition of the other script beside it. */
export class SearchEngine {
	readonly #edition: EditionId;
	readonly #index: PagefindIndex;
	/** Opens the edition that is asked where this one has nothing: the English for the Chinese, the Simplified for the English. */
	readonly #openOther: () => Promise<PagefindIndex>;
	readonly #folding: Folding;
	readonly #carried: SearchSettings['carry'];
	readonly #everyday: Everyday;
	readonly #addresses: ReadonlySet<string>;
	/** Whether there is such an edition. */
	readonly #hasOther: boolean;
	#other: Promise<PagefindIndex> | undefined;

	private constructor(
		edition: EditionId,
		index: PagefindIndex,
		openOther: () => Promise<PagefindIndex>,
		settings: SearchSettings,
		folding: Folding,
	) {
		this.#edition = edition;
		this.#index = index;
		this.#openOther = openOther;
		this.#folding = folding;
		this.#carried = settings.carry;
		this.#everyday = everydayOf(edition, settings, folding);
		this.#addresses = new Set(settings.addresses);
		this.#hasOther = settings.editions?.includes(otherOf(edition)) ?? true;
	}

	/** Open the search: fetch its settings and Pagefind’s index. @param base where the index lies: '/pagefind/' */
	static async open(base: string, edition: EditionId): Promise<SearchEngine> {
		const response = await fetch(`${base}settings.json`);
		if (!response.ok) throw new Error(`the search settings could not be fetched (${response.status})`);
		const settings = (await response.json()) as SearchSettings;
		const folding = foldingFrom(settings.folding);
		const open = (id: EditionId): Promise<PagefindIndex> =>
			PagefindIndex.open(
				`${base}${id}/`,
				editions[id].script === 'latn'
					? { by: 'words', lang: editions[id].lang }
					: { by: 'pairs', folding, pivots: Array.from(settings.pivots) },
			);
		return new SearchEngine(edition, await open(edition), () => open(otherOf(edition)), settings, folding);
	}

	get folding(): Folding {
		return this.#folding;
	}

	/** What a quotation is compared by: characters in a Chinese edition, words in the English. */
	get unit(): QuoteUnit {
		return this.#edition === 'en' ? 'word' : 'character';
	}

	hasAddress(address: string): boolean {
		return this.#addresses.has(paragraphOf(address));
	}

	/** Everything that holds the query, or everything where there is none; where nothing does, what holds its words together, or what they are in the plan’s words. */
	async search(query: string, options: SearchOptions): Promise<Answer> {
		const words = query.slice(0, longestPhrase);
		const inner = withoutQuotes(words);
		const answer = (
			hits: readonly Hit[],
			by: Answer['by'],
			searched: string[] = [],
			edition = this.#edition,
		): Answer => ({
			...narrow(hits, options),
			by,
			searched,
			edition,
		});
		if (query === '') return answer(await this.#index.all(), 'exact');
		const meanings = options.literal || inner !== words ? [] : this.#meaningsOf(words);
		const widened = meanings.length === 0 ? [] : await this.#any([words, ...meanings]);
		if (widened.length > 0) {
			const itself = await this.#index.find(words);
			return answer(widened, itself.length > 0 ? 'widened' : 'carried', await this.#asPrinted(meanings));
		}
		for (const wording of new Set([words, inner])) {
			const hits = await this.#index.find(wording);
			if (hits.length > 0) return answer(hits, 'exact');
		}
		const terms = words.split(/\s+/u).filter((term) => keyOf(term, this.#folding).characters.length > 0);
		const together = terms.length > 1 && inner === words ? await this.#together(terms) : [];
		if (together.length > 0) return answer(together, 'together', terms);
		if (options.literal) return answer([], 'exact');
		const carried = this.#edition === 'en' ? [] : this.#carry(inner);
		const meant = await this.#any(carried);
		if (meant.length > 0) return answer(meant, 'carried', await this.#asPrinted(carried));
		const other = otherOf(this.#edition);
		const aligned = this.#hasOther && isWrittenIn(other, words) ? await (await this.#inOther()).find(words) : [];
		return answer(aligned, 'aligned', aligned.length > 0 ? [words] : [], aligned.length > 0 ? other : this.#edition);
	}

	/** The longest parts of a query that the plan does hold, by the index; the longest first, the most frequent first. */
	async nearTerms(query: string, most = 5): Promise<NearTerm[]> {
		const units = this.#edition === 'en' ? wordsOf(query) : Array.from(query.trim());
		const glue = this.#edition === 'en' ? ' ' : '';
		const shortest = this.#edition === 'en' ? 1 : 2;
		const near: NearTerm[] = [];
		for (let length = Math.min(units.length, longestNearby) - 1; length >= shortest && near.length < most; length--) {
			for (let start = 0; start + length <= Math.min(units.length, longestNearby) && near.length < most; start++) {
				const words = units.slice(start, start + length).join(glue);
				if (near.some((other) => other.words.includes(words)) || !tellsSomething(words)) continue;
				const hits = await this.#index.find(words);
				if (hits.length > 0) near.push({ words, total: hits.length });
			}
		}
		return near.toSorted((a, b) => b.words.length - a.words.length || b.total - a.total);
	}

	/** The records a passage shares most of its words with, the best first. */
	async likeliest(passage: string): Promise<Hit[]> {
		const pieces = this.#edition === 'en' ? wordsOf(passage) : piecesOf(keyOf(passage, this.#folding).characters);
		const votes = new Map<string, { hit: Hit; count: number }>();
		for (const piece of pieces) {
			const hits = await this.#index.find(piece);
			for (const hit of hits) votes.set(hit.id, { hit, count: (votes.get(hit.id)?.count ?? 0) + 1 / hits.length });
		}
		return [...votes.values()].toSorted((a, b) => b.count - a.count).map(({ hit }) => hit);
	}

	#inOther(): Promise<PagefindIndex> {
		this.#other ??= this.#openOther();
		return this.#other;
	}

	/** The records that hold all of the words. */
	async #together(words: readonly string[]): Promise<Hit[]> {
		const [first, ...others] = await Promise.all(words.map((word) => this.#index.find(word)));
		const inAll = (first ?? []).filter(({ id }) => others.every((hits) => hits.some((hit) => hit.id === id)));
		return this.#index.marking(inAll, words);
	}

	/** What an everyday word is in the plan’s words; words that stand together in quotes. */
	#meaningsOf(typed: string): string[] {
		const meanings = this.#everyday.get(formOf(typed, this.#edition, this.#folding)) ?? [];
		return meanings.map((word) => (word.includes(' ') ? `“${word}”` : word));
	}

	/** The records that hold any of the words. */
	async #any(words: readonly string[]): Promise<Hit[]> {
		const everywhere = await Promise.all(words.map((word) => this.#index.find(word)));
		const byId = new Map(everywhere.flat().map((hit) => [hit.id, hit]));
		return this.#index.marking([...byId.values()], words);
	}

	/** Words of the plan that the edition holds, as it prints them. */
	async #asPrinted(words: readonly string[]): Promise<string[]> {
		const printed = await Promise.all(
			words.map(async (word) => {
				const [hit] = await this.#index.find(word);
				if (this.#edition !== 'zh-hant') return hit ? [withoutQuotes(word)] : [];
				const loaded = await hit?.load();
				const [match] = loaded?.matches ?? [];
				return loaded && match ? [loaded.text.slice(...match)] : [];
			}),
		);
		return [...new Set(printed.flat())];
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
		const direct = forms.flatMap((form) => (Object.hasOwn(this.#carried, form) ? (this.#carried[form] ?? []) : []));
		return [...new Set(direct)];
	}
}

/** A passage in pieces long enough to tell places apart and short enough to survive a slip. */
function piecesOf(characters: readonly string[]): string[] {
	const size = Math.min(8, Math.max(3, Math.floor(characters.length / 6)));
	const starts = Array.from({ length: Math.floor(characters.length / size) }, (_, index) => index * size);
	return starts.map((start) => characters.slice(start, start + size).join(''));
}

/** Count hits by facet, keep those with the chosen values, and put them in the order asked for. */
function narrow(
	hits: readonly Hit[],
	{ facets, order }: SearchOptions,
): Pick<Answer, 'hits' | 'counts' | 'everywhere'> {
	const counts = countFacets(
		hits.map((hit) => hit.facets),
		facets,
	);
	const chosen = hits.filter((hit) => isChosen(hit.facets, facets));
	return {
		everywhere: hits.length,
		counts,
		hits: order === 'place' ? chosen.toSorted((a, b) => a.place - b.place) : chosen,
	};
}

function otherOf(edition: EditionId): EditionId {
	return edition === 'en' ? 'zh-hans' : 'en';
}

/** Whether words could stand in an edition: Han characters in a Chinese one, letters in the English. */
function isWrittenIn(edition: EditionId, words: string): boolean {
	return edition === 'en'
		? /\p{Script=Latin}{2}/u.test(words) && !/\p{Script=Han}/u.test(words)
		: /\p{Script=Han}/u.test(words);
}

function foldingFrom(pairs: string): Folding {
	const characters = Array.from(pairs);
	return new Map(
		characters.flatMap((character, index) =>
			index % 2 === 0 ? [[character, characters[index + 1] ?? character] as const] : [],
		),
	);
}
