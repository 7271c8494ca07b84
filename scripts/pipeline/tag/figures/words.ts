import { gap } from './number-span.ts';

// The characters that mean something else in a regular expression.
const special = /[.*+?^${}()|[\]\\/]/gu;

/** A regular expression that matches any of the words, the longest first. @example anyOf(['达', '达到']) // => '达到|达' */
export function anyOf(words: readonly string[]): string {
	return [...new Set(words)]
		.sort((a, b) => b.length - a.length)
		.map((word) => word.replace(special, String.raw`\$&`))
		.join('|');
}

/** Matches a text that begins with one of the words, after spaces. */
export function atStart(words: readonly string[]): RegExp {
	return new RegExp(`^${gap}(?<word>${anyOf(words)})`, 'u');
}

/** Matches a text that ends with one of the words, before spaces. */
export function atEnd(words: readonly string[]): RegExp {
	return new RegExp(`(?<word>${anyOf(words)})${gap}$`, 'u');
}

/**
 * Take away what a pattern matches, as often as it does; the pattern is bound to one end of the text.
 *
 * @example peel('普惠率保持在', atEnd(['保持', '在'])) // => '普惠率'
 */
export function peel(text: string, pattern: RegExp): string {
	for (let rest = text; ;) {
		const shorter = rest.replace(pattern, '');
		if (shorter === rest) return rest;
		rest = shorter;
	}
}
