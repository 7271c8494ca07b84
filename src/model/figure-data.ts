import { z } from 'zod';
import { Figure } from './figure.ts';
import { TextOrEmpty } from './texts.ts';

/** A figure of /data/plan.json: what it measures in every edition, and where the English of its sentence gives it. */
export const FigureData = Figure.extend({
	indicator: TextOrEmpty.describe('what it measures, in the words of the sentence; empty where they name nothing'),
	stated: TextOrEmpty.describe('the number with its unit and the word beside it, as each edition writes it'),
	english: z
		.strictObject({ start: z.int().nonnegative(), end: z.int().positive() })
		.nullable()
		.describe('offsets into the English of its sentence; null where the English gives no such number'),
});
export type FigureData = z.infer<typeof FigureData>;
