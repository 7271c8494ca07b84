import type { GlossaryTerm } from '#model/vocabulary';
import { type Choose, indexNames, longestMatches, type NameIndex } from '../pipeline/longest-match.ts';

/** A glossary term with the places where a Chinese text holds it. */
export interface TermAt {
	term: GlossaryTerm;
	start: number;
	end: number;
}

/** The terms of a glossary, made ready for `termsIn`. */
export type TermFinder = NameIndex<GlossaryTerm>;

/**
 * Find the glossary terms of a Chinese text, the longest first at each place; quotation marks are passed over. A term with a context
 * counts only where the text matches it.
 *
 * @returns half-open UTF-16 spans, in order, that do not overlap
 * @example termsIn('“放管服”改革', finderOf([{ zh: '放管服改革', … }])).map(({ start, end }) => [start, end]) // => [[1, 7]]
 */
export function termsIn(text: string, find: TermFinder): TermAt[] {
	const byContext: Choose<GlossaryTerm> = (terms) =>
		terms.find(({ context }) => context !== undefined && new RegExp(context, 'u').test(text)) ??
		terms.find(({ context }) => context === undefined);
	return longestMatches(text, find, byContext).map(({ named, start, end }) => ({ term: named, start, end }));
}

/** Make the finder of a glossary. */
export function finderOf(terms: readonly GlossaryTerm[]): TermFinder {
	return indexNames(terms.map((term) => [term.zh, term]));
}
