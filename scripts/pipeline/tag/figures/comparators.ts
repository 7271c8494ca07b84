import type { Figure } from '#model/figure';
import type { FigureRules } from '#model/figure-rules';
import { type NumberSpan, surplus } from './number-span.ts';
import { atEnd, atStart } from './words.ts';

type Comparator = Figure['comparator'];

/** How a number binds, and the span of it with the words that say so. */
export interface Bound {
	start: number;
	end: number;
	comparator: Comparator;
}

/** Reads the comparators around a number whose unit ends at `end`. */
export type ComparatorReader = (text: string, number: NumberSpan, end: number) => Bound;

// A magnitude without a number of its own, or a half: 百亿, 万; 过半.
const bareNumber = /^(?:[百千万亿]+|半)$/u;
const more = new RegExp(surplus, 'u');
// As long as a comparator may be, with the spaces beside it.
const reach = 10;

/**
 * Make a reader of comparators. What follows the unit counts before what stands ahead of the number; a range is a range.
 *
 * @example comparatorReader(rules)('不低于 55%', number, 7) // => { start: 0, end: 7, comparator: 'gte' }
 */
export function comparatorReader({ comparators, notComparators }: FigureRules): ComparatorReader {
	const byWord = new Map(
		comparators.flatMap(({ words, comparator }) => words.map((word) => [word, comparator] as const)),
	);
	const wordsOf = (side: 'before' | 'after', bare: boolean): string[] =>
		comparators.filter((rule) => rule.side === side && (bare || !rule.bare)).flatMap(({ words }) => words);
	const ahead = atEnd(wordsOf('before', false));
	const aheadOfBare = atEnd(wordsOf('before', true));
	const behind = atStart(wordsOf('after', false));
	const notAhead = atEnd(notComparators);
	const notBehind = atStart(notComparators);
	return (text, number, end) => {
		const before = text.slice(Math.max(0, number.start - reach), number.start);
		const after = text.slice(end, end + reach);
		const left = notAhead.test(before) ? null : (bareNumber.test(number.text) ? aheadOfBare : ahead).exec(before);
		const right = notBehind.test(after) ? null : behind.exec(after);
		const word = (right ?? left)?.groups?.['word'] ?? '';
		const within = more.test(text.slice(number.start, end)) ? 'gt' : 'eq';
		return {
			start: number.start - (left?.[0].length ?? 0),
			end: end + (right?.[0].length ?? 0),
			comparator: number.form === 'range' ? 'range' : (byWord.get(word) ?? within),
		};
	};
}
