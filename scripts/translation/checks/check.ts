import type { Segment } from '../segments.ts';

/** What is wrong with the translation of a segment, as a letter to the translator. */
export interface Problem {
	segment: Segment;
	found: string;
	expected: string;
	remedy: string;
}

/** A check of the whole translation, in the order of the text. */
export type Check = (segments: readonly Segment[]) => Problem[];

// Square brackets hold the translator’s glosses; with a figure alone they are the table’s own mark.
const gloss = /\[[^\]]*\p{L}[^\]]*\]/gu;

/** A translation with its glosses made blank, each place kept. */
export function withoutGlosses(en: string): string {
	return en.replace(gloss, (words) => ' '.repeat(words.length));
}

/** A check that looks at one translated segment at a time. @returns what was found and expected, if anything is wrong */
export function eachSegment(look: (segment: Segment) => Omit<Problem, 'segment'>[]): Check {
	return (segments) =>
		segments
			.filter(({ en }) => en !== '')
			.flatMap((segment) => look(segment).map((problem) => ({ segment, ...problem })));
}
