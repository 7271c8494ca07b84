import type { FigureRules } from '#model/figure-rules';

/** Half-open UTF-16 offsets. */
interface Span {
	start: number;
	end: number;
}

// No title or slogan is longer.
const longestName = 40;

/**
 * Make a finder of names: what stands in quotation marks or book-title marks, and what the patterns find.
 *
 * @example nameFinder(rules.names)('坚持“3820”战略') // => [{ start: 2, end: 8 }]
 */
export function nameFinder({ quotes, patterns }: FigureRules['names']): (text: string) => Span[] {
	const quoted = quotes.map(([open = '', close = '']) => `${open}[^${open}${close}]{1,${longestName}}${close}`);
	const any = [...quoted, ...patterns].map((pattern) => new RegExp(pattern, 'gu'));
	return (text) =>
		any
			.flatMap((pattern) =>
				[...text.matchAll(pattern)].map(({ index, 0: name }) => ({ start: index, end: index + name.length })),
			)
			.sort((a, b) => a.start - b.start);
}

/** Make a test whether a span lies in one of the names, for spans in the order of the text. */
export function nameTest(names: readonly Span[]): (span: Span) => boolean {
	let at = 0;
	let covered = 0;
	return ({ start, end }) => {
		for (; (names[at]?.start ?? Infinity) < end; at++) covered = Math.max(covered, names[at]?.end ?? 0);
		return covered > start;
	};
}
