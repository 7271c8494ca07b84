import { type EditionId, editions } from '#model/editions';
import { compareQuote, type QuoteComparison } from '#model/quote-check';
import { type Folding, keyOf } from '#model/search-key';
import { wordsOf } from '#model/word-forms';
import type { Hit, HitText } from './pagefind-index.ts';
import type { SearchEngine } from './search-engine.ts';

const outerQuotes = /^["“「『‘']+(?<inner>.+?)["”」』’']+$/u;

/** What of a query is a passage without quotation marks: so many words, or so many Han characters. */
const longEnough = { words: 6, characters: 12 };
// What a passage and a place must share, from 0 to 1, for the passage to be that place altered.
const isAltered = 0.65;
/** Of a longer passage no more is compared, and it never counts as exact. */
const longestCompared = 5000;
const placesCompared = 4;
const loadedAtOnce = 20;

/** A place of the text that a passage resembles, with what differs. */
export interface Likeness {
	hit: HitText;
	comparison: QuoteComparison;
	/** Whether all of the passage was compared. */
	isWhole: boolean;
}

/**
 * A query without the quotation marks around it.
 *
 * @example withoutQuotes('“digital economy”') // => 'digital economy'
 */
export function withoutQuotes(query: string): string {
	return outerQuotes.exec(query.trim())?.groups?.['inner'] ?? query;
}

/**
 * Whether a query is a passage to be checked against an edition: several words in quotation marks, or as long as a
 * sentence, in the script of the edition.
 *
 * @example isPassage('schools near me', 'en') // => false
 * @example isPassage('“schools near me”', 'en') // => true
 */
export function isPassage(query: string, edition: EditionId): boolean {
	const words = withoutQuotes(query);
	const isQuoted = words !== query;
	if (editions[edition].script === 'latn') {
		const isLatin = !/\p{Script=Han}/u.test(words);
		return isLatin && wordsOf(words).length >= (isQuoted ? 2 : longEnough.words);
	}
	const characters = words.match(/\p{Script=Han}/gu)?.length ?? 0;
	return characters >= (isQuoted ? 2 : longEnough.characters);
}

/**
 * Compare a passage with places of the text: with the hits of its words, or else with the likeliest.
 *
 * @returns the place that resembles it most, with the differences; none where no place resembles it
 */
export async function closestTo(
	passage: string,
	hits: readonly Hit[],
	engine: SearchEngine,
): Promise<Likeness | undefined> {
	const whole = withoutQuotes(passage);
	const words = whole.slice(0, longestCompared);
	const isWhole = words === whole;
	const places = hits.length > 0 ? hits : (await engine.likeliest(words)).slice(0, placesCompared);
	let closest: Likeness | undefined;
	// No place resembles a passage more than one that is the same: what comes after it need not be loaded.
	for (let from = 0; from < places.length && closest?.comparison.similarity !== 1; from += loadedAtOnce) {
		const texts = await Promise.all(places.slice(from, from + loadedAtOnce).map((hit) => hit.load()));
		for (const hit of texts) {
			const comparison = compareQuote(words, hit.text, engine.folding, engine.unit);
			const { similarity } = comparison;
			if (similarity >= isAltered && similarity > (closest?.comparison.similarity ?? 0))
				closest = { hit, comparison, isWhole };
		}
	}
	return closest;
}

/** Whether a passage stands in the text as it is. */
export function isExact({ comparison, isWhole }: Likeness): boolean {
	return isWhole && comparison.parts.every(({ kind }) => kind === 'same');
}

// Not what changes a figure: a sign of percent, or a mark within a number.
const marks = /(?:(?<!\d)[\p{P}\s]|[\p{P}\s](?!\d))(?<![%‰])/gu;

/** Whether a passage and its place differ in nothing but punctuation and spaces. */
export function differsInMarks(passage: string, { hit, comparison }: Likeness, folding: Folding): boolean {
	const bare = (text: string): string => keyOf(text.normalize('NFKC').replace(marks, ''), folding).characters.join('');
	return bare(withoutQuotes(passage)) === bare(hit.text.slice(comparison.start, comparison.end));
}
