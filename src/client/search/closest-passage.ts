import { compareQuote, type QuoteComparison } from '#model/quote-check';
import type { HitText } from './pagefind-index.ts';
import type { SearchEngine } from './search-engine.ts';

// What a passage and a place must share, from 0 to 1, for the passage to be that place altered.
const isAltered = 0.5;
const longestCompared = 400;
const placesCompared = 4;

/**
 * Compare a passage with the likeliest places of the text.
 *
 * @returns the place that resembles it most, with the differences; none where no place resembles it
 */
export async function closestTo(
	passage: string,
	engine: SearchEngine,
): Promise<{ hit: HitText; comparison: QuoteComparison } | undefined> {
	const words = passage.slice(0, longestCompared);
	const likeliest = (await engine.likeliest(words)).slice(0, placesCompared);
	const texts = await Promise.all(likeliest.map((hit) => hit.load()));
	return texts
		.map((hit) => ({ hit, comparison: compareQuote(words, hit.text, engine.folding) }))
		.filter(({ comparison }) => comparison.similarity >= isAltered)
		.toSorted((one, other) => other.comparison.similarity - one.comparison.similarity)[0];
}
