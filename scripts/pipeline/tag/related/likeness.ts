import type { TaggedParagraph } from '#model/related';
import { substanceMeasure, wordsOf } from './words.ts';

/** How alike the words of two paragraphs are, from 0 to 1, and the words that make them so, the weightiest first. */
export interface Likeness {
	cosine: number;
	words: string[];
}

type Vector = ReadonlyMap<string, number>;

/** Words of fewer characters say too little. */
const shortest = 2;

/**
 * Compare paragraphs by their words and those of the titles above them, weighed by their rarity.
 *
 * @returns a function from two addresses to their likeness
 * @example likenessOf(paragraphs, rules.boilerplate)('1.5.2.3', '2.0.0.1').words[0] // => '创造'
 */
export function likenessOf(
	paragraphs: readonly TaggedParagraph[],
	boilerplate: readonly string[],
): (a: string, b: string) => Likeness {
	const substance = substanceMeasure(boilerplate);
	const counts = paragraphs.map(({ id, text, headings }) => {
		const words = wordsOf([...headings, text].join('，')).filter(
			(word) => word.length >= shortest && substance(word) > 0,
		);
		return [id, Map.groupBy(words, (word) => word)] as const;
	});
	const holders = new Map<string, number>();
	for (const [, count] of counts) for (const word of count.keys()) holders.set(word, (holders.get(word) ?? 0) + 1);
	const rarity = (word: string): number => Math.log(paragraphs.length / (holders.get(word) ?? 1));
	const vectors = new Map(
		counts.map(([id, count]) => [
			id,
			unit(Array.from(count, ([word, times]) => [word, (1 + Math.log(times.length)) * rarity(word)])),
		]),
	);
	return (a, b) => compare(vectors.get(a) ?? new Map<string, number>(), vectors.get(b) ?? new Map<string, number>());
}

/** A vector of length 1. */
function unit(weighed: [string, number][]): Vector {
	const length = Math.hypot(...weighed.map(([, weight]) => weight)) || 1;
	return new Map(weighed.map(([word, weight]) => [word, weight / length]));
}

function compare(a: Vector, b: Vector): Likeness {
	const shared: [string, number][] = [];
	for (const [word, weight] of a) {
		const product = weight * (b.get(word) ?? 0);
		if (product > 0) shared.push([word, product]);
	}
	shared.sort(([, x], [, y]) => y - x);
	return { cosine: shared.reduce((total, [, product]) => total + product, 0), words: shared.map(([word]) => word) };
}
