import type { PlanData } from '#model/plan-data';
import { sentenceAt } from './sentence-at.ts';

type Paragraph = PlanData['paragraphs'][number];
type Span = Paragraph['themes'][number]['evidence'][number];

/** A word that decides, and how often a paragraph has it. */
export interface CountedWord {
	word: string;
	times: number;
}

/**
 * How many of some spans begin in each sentence of a paragraph, by the address of the sentence.
 *
 * @param spans half-open UTF-16 offsets into the paragraph in Simplified Chinese
 * @example spansBySentence(paragraph, [{ start: 2, end: 5 }]) // => Map { '7.1.2.1.s1' => 1 }
 */
export function spansBySentence(paragraph: Paragraph, spans: readonly Span[]): Map<string, number> {
	const bySentence = Map.groupBy(spans, ({ start }) => sentenceAt(paragraph, start));
	return new Map([...bySentence].map(([id, { length }]) => [id, length]));
}

/** The different words at some spans of a Chinese text, in the order in which they come first, with how often. */
export function countedWords(text: string, spans: readonly Span[]): CountedWord[] {
	const words = Map.groupBy(spans, ({ start, end }) => text.slice(start, end));
	return [...words].map(([word, { length: times }]) => ({ word, times }));
}

/**
 * The themes of a sentence: the primary one of its paragraph, and those whose words it has.
 *
 * @example themesOfSentence(paragraph, '6.5.1.1.s2') // => ['elderly-care', 'digital']
 */
export function themesOfSentence(paragraph: Paragraph, sentence: string): string[] {
	return paragraph.themes
		.filter(({ primary, evidence }) => primary || spansBySentence(paragraph, evidence).has(sentence))
		.map(({ theme }) => theme);
}
