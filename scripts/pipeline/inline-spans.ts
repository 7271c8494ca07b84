import type { PhrasingContent } from 'mdast';

/** A run of words with what is put around it; half-open UTF-16 offsets, equal for a point between words. */
export interface InlineSpan {
	start: number;
	end: number;
	wrap: (children: PhrasingContent[]) => PhrasingContent;
}

/**
 * Put elements around runs of a text. A run within another is nested in it; one that crosses another is cut where the
 * other ends.
 *
 * @example wrapSpans('保护古厝', [{ start: 2, end: 4, wrap: (children) => ({ type: 'emphasis', children }) }])
 */
export function wrapSpans(text: string, spans: readonly InlineSpan[]): PhrasingContent[] {
	return within(
		text,
		0,
		text.length,
		spans.toSorted((a, b) => a.start - b.start || b.end - a.end),
	);
}

function within(text: string, from: number, to: number, spans: readonly InlineSpan[]): PhrasingContent[] {
	const [first, ...rest] = spans;
	if (!first) return words(text.slice(from, to));
	const start = Math.min(Math.max(first.start, from), to);
	const end = Math.min(Math.max(first.end, start), to);
	const isInside = (span: InlineSpan): boolean => span.start < end;
	return [
		...words(text.slice(from, start)),
		first.wrap(within(text, start, end, rest.filter(isInside))),
		...within(
			text,
			end,
			to,
			rest.filter((span) => !isInside(span)),
		),
	];
}

function words(value: string): PhrasingContent[] {
	return value === '' ? [] : [{ type: 'text', value }];
}
