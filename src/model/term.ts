import { z } from 'zod';
import { editionIds } from './editions.ts';
import { TextInAll } from './texts.ts';

const Id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);

/** The most an explanation may hold: characters in Chinese, words in English. */
export const longestExplanation = { 'zh-hans': 45, 'zh-hant': 50, en: 30 } as const;

/** How long an explanation is, counted as its edition counts. @example lengthOf('en', 'The years 2021 to 2025.') // => 5 */
export function lengthOf(edition: keyof typeof longestExplanation, explanation: string): number {
	return edition === 'en' ? explanation.split(' ').length : Array.from(explanation).length;
}

const Explanation = TextInAll.refine(
	(text) => editionIds.every((edition) => lengthOf(edition, text[edition]) <= longestExplanation[edition]),
	'an explanation holds 45 characters in Simplified, 50 in Traditional and 30 words in English at the most',
);

/** A term of the reader’s glossary. */
export const Term = z
	.strictObject({
		id: Id,
		kind: Id,
		/** As each edition prints it; quotation marks are passed over when it is looked for. */
		name: TextInAll,
		/** Other wordings of the plan for the same thing, in Simplified characters. */
		variants: z.array(z.string().min(1)).default([]),
		/** Neutral, on one line. */
		explanation: Explanation.optional(),
		/** What it stands for is not certain, so that it is not explained. */
		unsure: z.boolean().default(false),
	})
	.refine(
		({ explanation, unsure }) => unsure === (explanation === undefined),
		'a term is either explained or marked as unsure',
	);
export type Term = z.infer<typeof Term>;

/** content/terms.yaml */
export const Terms = z
	.strictObject({
		kinds: z.array(z.strictObject({ id: Id, name: TextInAll })).default([]),
		terms: z.array(Term).default([]),
	})
	.refine(({ terms }) => new Set(terms.map(({ id }) => id)).size === terms.length, 'an id is given twice')
	.refine(
		({ kinds, terms }) => terms.every(({ kind }) => kinds.some(({ id }) => id === kind)),
		'every term must be of one of the kinds',
	);
export type Terms = z.infer<typeof Terms>;
