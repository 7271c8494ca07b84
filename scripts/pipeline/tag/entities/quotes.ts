// The closing mark of each opening one.
const pairs: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '「': '」', '『': '』' };

/**
 * Widen a span that holds one half of a pair of quotation marks by the other half, where that stands right beside it.
 *
 * @example withWholeQuotes('“放管服”改革', { start: 1, end: 7 }) // => { start: 0, end: 7 }
 */
export function withWholeQuotes(
	text: string,
	{ start, end }: { start: number; end: number },
): { start: number; end: number } {
	const words = text.slice(start, end);
	const opened = pairs[text.charAt(start - 1)];
	const closed = text.charAt(end);
	const holds = (mark: string): number => words.split(mark).length - 1;
	const cutBefore = opened !== undefined && holds(opened) > holds(text.charAt(start - 1));
	const cutAfter = Object.entries(pairs).some(([open, close]) => close === closed && holds(open) > holds(close));
	return { start: cutBefore ? start - 1 : start, end: cutAfter ? end + 1 : end };
}
