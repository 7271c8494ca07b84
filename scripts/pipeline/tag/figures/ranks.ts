import type { FigureRules } from '#model/figure-rules';
import type { Bound } from './comparators.ts';
import { gap, type NumberSpan } from './number-span.ts';
import { anyOf } from './words.ts';

/** Reads a number as a rank; `undefined` where it is none. */
export type RankReader = (text: string, number: NumberSpan) => Bound | undefined;

// 前 in 目前 and 之前 is no rank.
const within = new RegExp(`(?<![目之当此以年日提期])前${gap}$`, 'u');
// A rank without 名 or 位 is a share (前20%), or stands before a pause or 的: 位列前三.
const pause = new RegExp(`${gap}(?:[，。；、：！？的）”]|$)`, 'uy');
const window = 16;

/**
 * Make a reader of ranks: 前三 and 前10名 are ranks within, 第13位 is a rank at, where a word of ranking leads to it.
 *
 * @example rankReader(rules.ranks)('位列全市前三。', number) // => { start: 4, end: 6, comparator: 'rank_within' }
 */
export function rankReader({ words, cues }: FigureRules['ranks']): RankReader {
	const counter = new RegExp(`${gap}(?:${anyOf(words)})`, 'uy');
	// “从全省第18位”, “排名第13”: a word of ranking, and at most the name of an area.
	const ranked = new RegExp(String.raw`(?:${anyOf(cues)})\p{Script=Han}{0,6}${gap}$`, 'u');
	return (text, number) => {
		if (number.magnitude !== 1) return undefined;
		const before = text.slice(Math.max(0, number.start - window), number.start);
		const front = number.form === 'single' ? within.exec(before)?.[0] : undefined;
		if (front === undefined && (number.form !== 'ordinal' || !ranked.test(before))) return undefined;
		const counted = endOf(counter, text, number.end);
		const isBare = number.rate === '%' || endOf(pause, text, number.end) !== undefined;
		if (counted === undefined && !isBare) return undefined;
		const start = number.start - (front?.length ?? 0);
		return { start, end: counted ?? number.end, comparator: front === undefined ? 'eq' : 'rank_within' };
	};
}

/** Where a match at `from` ends. */
function endOf(pattern: RegExp, text: string, from: number): number | undefined {
	pattern.lastIndex = from;
	return pattern.test(text) ? pattern.lastIndex : undefined;
}
