import type { TaiwanTerm, TaiwanTermAt, TaiwanVocabulary } from '#model/taiwan-vocabulary';
import { indexNames, longestMatches, type NameIndex } from './longest-match.ts';

/** A term by its index in the vocabulary, or a name without one, which is only kept whole. */
interface Named {
	index?: number;
	context?: RegExp;
}

/** The terms and names of a vocabulary, made ready for `taiwanTermsIn`. */
export type TaiwanNames = NameIndex<Named>;

/**
 * Prepare a vocabulary for `taiwanTermsIn`. Where a term and a name kept whole are the same words, it is the term.
 *
 * @throws SyntaxError where a context is no regular expression
 * @example taiwanNamesOf({ names: ['工業互聯網學院'], terms: [{ 'zh-hant': '互聯網', taiwan: ['網際網路'], … }] })
 */
export function taiwanNamesOf({ names, terms }: TaiwanVocabulary): TaiwanNames {
	const named = (term: TaiwanTerm, index: number): Named =>
		term.context === undefined ? { index } : { index, context: new RegExp(term.context, 'uy') };
	return indexNames<Named>([
		...terms.map((term, index) => [term['zh-hant'], named(term, index)] as const),
		...names.map((name) => [name, {}] as const),
	]);
}

/**
 * Find the terms of a Traditional text that readers in Taiwan call something else, the longest first at each place.
 * Nothing is found inside a name that is kept whole, nor where the context of a term does not match.
 *
 * @returns half-open UTF-16 spans, in order, that do not overlap
 * @example taiwanTermsIn('互聯網平臺', taiwanNamesOf({ names: [], terms: [{ 'zh-hant': '互聯網', … }] })) // => [{ index: 0, start: 0, end: 3 }]
 */
export function taiwanTermsIn(text: string, names: TaiwanNames): TaiwanTermAt[] {
	return longestMatches(text, names, (all, { start }) =>
		all.find(({ context }) => context === undefined || matchesAt(context, text, start)),
	).flatMap(({ named: { index }, start, end }) => (index === undefined ? [] : [{ index, start, end }]));
}

function matchesAt(context: RegExp, text: string, start: number): boolean {
	context.lastIndex = start;
	return context.test(text);
}
