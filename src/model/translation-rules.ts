import { z } from 'zod';

/** content/translation-rules.yaml: what the checks of the translation go by. */
export const TranslationRules = z.strictObject({
	length: z.strictObject({
		charactersPerHan: z.strictObject({ min: z.number().positive(), max: z.number().positive() }),
		shortest: z.int().positive(),
	}),
	/** Renderings that are wrong wherever they stand, with what to write instead. */
	banned: z.array(z.strictObject({ pattern: z.string().min(1), instead: z.string().min(1) })),
	numbers: z.strictObject({
		/** Regular expressions of Chinese words whose numeral has no number of its own in English: 二氧化碳. */
		wordless: z.array(z.string().min(1)),
		/** Chinese words that state a number without a numeral: 双 is two. */
		implied: z.array(z.strictObject({ zh: z.string().min(1), values: z.array(z.number()).min(1) })),
		/** English words that hold a numeral and state none: “one after another”. */
		unstated: z.array(z.string().min(1)),
		/** Conversions in round brackets: 1 亩 is 0.0667 hectares. */
		conversions: z.array(z.strictObject({ zh: z.string().min(1), factor: z.number().positive() })),
	}),
});
export type TranslationRules = z.infer<typeof TranslationRules>;
