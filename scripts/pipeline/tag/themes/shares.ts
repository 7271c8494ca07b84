import type { Sentence } from '#model/plan';
import { type ThemeWord, weightOf } from './words.ts';

/** What of a text a theme has. */
export interface Share {
	/** From 0 to 1. */
	part: number;
	/** Whether it has a clause of its own, with a word that is not weak. */
	clause: boolean;
	/** Where the first of its words that are not weak begins; beyond any text where there is none. */
	first: number;
}

// A clause, and the marks that end it.
const clauses = /[^，。；：！？,;:!?]+[，。；：！？,;:!?]*/gu;
// The part of a clause that makes it a theme’s own.
const ownClause = 0.4;

/**
 * Divide some words among their themes by weight; words that are all weak do not fill the whole.
 *
 * @returns the part of each theme; they add up to 1 at most
 * @example partsOf([{ start: 0, end: 2, weights: new Map([['education', 4]]) }]) // => Map { 'education' => 1 }
 */
export function partsOf(words: readonly ThemeWord[]): Map<string, number> {
	const sums = new Map<string, number>();
	let total = 0;
	for (const { weights } of words) {
		for (const [theme, weight] of weights) {
			sums.set(theme, (sums.get(theme) ?? 0) + weight);
			total += weight;
		}
	}
	return new Map([...sums].map(([theme, sum]) => [theme, sum / Math.max(total, weightOf.strong)]));
}

/**
 * Tell what part of a text each theme has: clauses are divided among the themes of their words, by their length, and a
 * clause without words goes with its sentence.
 *
 * @param sentences those of the text; they touch and cover it
 * @param words the words of themes in the text, in its order
 * @example sharesOf(text, splitSentences('1.1.1.1', text), findWords(text, themes)).get('education')?.part // => 1
 */
export function sharesOf(
	text: string,
	sentences: readonly Sentence[],
	words: readonly ThemeWord[],
): Map<string, Share> {
	const shares = new Map<string, Share>();
	let next = 0;
	for (const { start, end } of sentences) {
		const lengths = new Map<string, number>();
		let total = 0;
		for (const { 0: clause, index } of text.slice(start, end).matchAll(clauses)) {
			const from = next;
			while ((words[next]?.start ?? Infinity) < start + index + clause.length) next++;
			const here = words.slice(from, next);
			for (const [theme, part] of partsOf(here)) {
				note(shares, theme, { part, here });
				lengths.set(theme, (lengths.get(theme) ?? 0) + part * clause.length);
				total += part * clause.length;
			}
		}
		for (const [theme, length] of lengths) {
			const share = shares.get(theme);
			if (share) share.part += ((length / total) * (end - start)) / text.length;
		}
	}
	for (const share of shares.values()) share.part = settled(share.part);
	return shares;
}

/** A sum without the last digits, which depend on what was added first: equal parts compare as equal. */
export function settled(sum: number): number {
	return Math.round(sum * 1e12) / 1e12;
}

/** Note what a clause says of a theme besides its length. */
function note(shares: Map<string, Share>, theme: string, { part, here }: { part: number; here: ThemeWord[] }): void {
	const share = shares.get(theme) ?? { part: 0, clause: false, first: Number.MAX_VALUE };
	const firm = here.find(({ weights }) => (weights.get(theme) ?? 0) > weightOf.weak);
	if (firm) {
		share.first = Math.min(share.first, firm.start);
		share.clause ||= part >= ownClause;
	}
	shares.set(theme, share);
}
