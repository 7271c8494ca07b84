import type { GlossaryTerm } from '#model/vocabulary';

/** A glossary term with the places where a Chinese text holds it. */
export interface TermAt {
	term: GlossaryTerm;
	start: number;
	end: number;
}

const quotationMarks = /[“”]/u;

/**
 * Find the glossary terms of a Chinese text, the longest first at each place; quotation marks are passed over. A term with a context
 * counts only where the text matches it.
 *
 * @returns half-open UTF-16 spans, in order, that do not overlap
 * @example termsIn('“放管服”改革', finderOf([{ zh: '放管服改革', … }])).map(({ start, end }) => [start, end]) // => [[1, 7]]
 */
export function termsIn(text: string, find: TermFinder): TermAt[] {
	const bare: string[] = [];
	const offsets: number[] = [];
	for (let index = 0; index < text.length; index++) {
		if (quotationMarks.test(text.charAt(index))) continue;
		bare.push(text.charAt(index));
		offsets.push(index);
	}
	const words = bare.join('');
	const found: TermAt[] = [];
	for (let at = 0; at < words.length;) {
		const term = find(words, at, text);
		if (!term) {
			at++;
			continue;
		}
		const length = bareOf(term.zh).length;
		found.push({ term, start: offsets[at] ?? 0, end: (offsets[at + length - 1] ?? 0) + 1 });
		at += length;
	}
	return found;
}

/** Finds the longest term that begins at an index of a text without quotation marks; `whole` decides the context. */
export type TermFinder = (words: string, at: number, whole: string) => GlossaryTerm | undefined;

/** Make the finder of a glossary, which looks up by a term’s first character. */
export function finderOf(terms: readonly GlossaryTerm[]): TermFinder {
	const byFirst = Map.groupBy(
		terms.toSorted((a, b) => bareOf(b.zh).length - bareOf(a.zh).length || Number(!a.context) - Number(!b.context)),
		({ zh }) => bareOf(zh).charAt(0),
	);
	return (words, at, whole) =>
		byFirst
			.get(words.charAt(at))
			?.find(
				({ zh, context }) =>
					words.startsWith(bareOf(zh), at) && (context === undefined || new RegExp(context, 'u').test(whole)),
			);
}

function bareOf(zh: string): string {
	return zh.replace(/[“”]/gu, '');
}
