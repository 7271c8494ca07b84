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
	const nodes: PhrasingContent[] = [];
	let at = from;
	let index = 0;
	while (index < spans.length) {
		const span = spans[index++];
		if (!span) break;
		const start = Math.min(Math.max(span.start, at), to);
		const end = Math.min(Math.max(span.end, start), to);
		const inner = index;
		while ((spans[index]?.start ?? end) < end) index++;
		nodes.push(...words(text.slice(at, start)), span.wrap(within(text, start, end, spans.slice(inner, index))));
		at = end;
	}
	return [...nodes, ...words(text.slice(at, to))];
}

function words(value: string): PhrasingContent[] {
	return value === '' ? [] : [{ type: 'text', value }];
}
