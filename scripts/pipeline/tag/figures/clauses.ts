import type { Paragraph } from '#model/plan';

/** The words of a paragraph and how they divide into sentences. */
export type Prose = Pick<Paragraph, 'text' | 'sentences'>;

/** A run of words between marks of pause. */
export interface Clause {
	start: number;
	end: number;
	/** Among the clauses of its paragraph. */
	index: number;
	/** The index of its sentence. */
	sentence: number;
}

// What stands between two pauses; the items of a list (、) are of one clause, and 1,500 is one number.
const run = /(?:[^，。；：！？,;\n]|,(?=\d{3}))+/gu;

/**
 * Split a paragraph into clauses.
 *
 * @example clausesOf({ text: '到2025年，达98%。', sentences }).map(({ start, end }) => [start, end]) // => [[0, 6], [7, 11]]
 */
export function clausesOf({ text, sentences }: Prose): Clause[] {
	let sentence = 0;
	return [...text.matchAll(run)].map(({ index: start, 0: words }, index) => {
		while (sentence < sentences.length - 1 && start >= (sentences[sentence]?.end ?? text.length)) sentence++;
		return { start, end: start + words.length, index, sentence };
	});
}
