/** What is marked in a text: ids of the glossary, and places of words in the vocabulary. */
export interface MarkedWords {
	terms: string[];
	taiwan: number[];
}

// A mark of a term or of a word of the vocabulary in the generated MDX, with its id.
const mark = /<(?<kind>Term|Taiwan) id="(?<id>[^"]+)"/gu;

/**
 * What some texts mark, each once, in the order of its first mark.
 *
 * @param texts files of content/editions
 * @example markedWords(['<Term id="hub-economy">枢纽经济</Term>']) // => { terms: ['hub-economy'], taiwan: [] }
 */
export function markedWords(texts: readonly string[]): MarkedWords {
	const marks = texts.flatMap((text) =>
		[...text.matchAll(mark)].map(({ groups }) => ({ kind: groups?.['kind'], id: groups?.['id'] ?? '' })),
	);
	const idsOf = (kind: string): string[] => [
		...new Set(marks.filter((found) => found.kind === kind).map(({ id }) => id)),
	];
	return { terms: idsOf('Term'), taiwan: idsOf('Taiwan').map(Number) };
}
