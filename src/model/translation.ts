import { z } from 'zod';

/** How far the translation of a sentence has come: read against the source by a second reader, or not yet. */
export const translationStates = ['missing', 'translated', 'revised'] as const;
export type TranslationState = (typeof translationStates)[number];

/** An entry of content/english-notes.yaml: the translator’s notes on a sentence. */
export const TranslatorNotes = z
	.array(
		z.strictObject({
			/** Words of the Chinese sentence. */
			words: z.string().min(1),
			note: z.string().min(1),
		}),
	)
	.min(1);
export type TranslatorNotes = z.infer<typeof TranslatorNotes>;
