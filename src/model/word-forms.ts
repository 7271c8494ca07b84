const word = /[\p{L}\p{N}][\p{L}\p{N}&.,’'–-]*[\p{L}\p{N}]|[\p{L}\p{N}]/gu;

/** The words of a query or a text. @example wordsOf('“R&D” spending, 20%') // => ['R&D', 'spending', '20'] */
export function wordsOf(text: string): string[] {
	return Array.from(text.matchAll(word), ([found]) => found);
}

/**
 * What the forms of an English word have in common.
 *
 * @example stemOf('cities') // => 'cit'
 */
export function stemOf(form: string): string {
	const lower = form.toLowerCase();
	const stem = lower.replace(/(?:ements?|ments?|ies|y|ing|ed|es|s|e)$/u, '');
	return stem.length >= 3 ? stem : lower;
}

/** Where the words of a query stand in an English text, in any of their forms; a phrase in quotes only as it stands. */
export function locateWords(text: string, query: string): [number, number][] {
	const phrase = /^["“](.+)["”]$/u.exec(query.trim())?.[1];
	if (phrase !== undefined) {
		const at = text.toLowerCase().indexOf(phrase.toLowerCase());
		return at < 0 ? [] : [[at, at + phrase.length]];
	}
	const stems = new Set(wordsOf(query).map(stemOf));
	return Array.from(text.matchAll(word)).flatMap(({ index, 0: found }): [number, number][] =>
		stems.has(stemOf(found)) ? [[index, index + found.length]] : [],
	);
}
