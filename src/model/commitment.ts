import { z } from 'zod';
import { TextInAll } from './texts.ts';

/** From explored to bound. */
export const grades = [1, 2, 3, 4, 5] as const;
export type Grade = (typeof grades)[number];

const Words = z.array(z.string().min(1));

/** One grade of firmness, as the edition publishes it. */
const GradeRule = z.strictObject({
	grade: z.literal(grades),
	id: z.string().regex(/^[a-z]+$/u),
	name: TextInAll,
	explanation: TextInAll,
	/** Words that bind so wherever they govern. */
	words: Words.default([]),
	/** Words that bind so only before a figure or a mark of completeness. */
	withFigure: Words.default([]),
	/** Verbs that name an effect: they count only where nothing else in the sentence does. */
	effects: Words.default([]),
});

/** content/commitment.yaml */
export const CommitmentRules = z.strictObject({
	grades: z.array(GradeRule).length(grades.length),
	/** Adverbs of effort: what follows them is a verb; alone they show work. */
	adverbs: Words,
	/** Adverbs of degree: a clause that ends with one and its predicate describes a state. */
	degrees: Words,
	/** Words that hold a verb and are none. */
	names: Words,
	/** Where these open a clause, it only says by what or how. */
	circumstances: Words,
	/** What counts as a figure besides a number with a unit. */
	complete: Words,
	units: Words,
	reports: z.strictObject({
		/** Words of a heading under which the text tells what was and is. */
		headings: Words,
		/** Words of a sentence that tells what was. */
		words: Words,
		/** Words that bind even there. */
		except: Words,
	}),
});
export type CommitmentRules = z.infer<typeof CommitmentRules>;

/** How firmly a sentence binds, and the words that show it, as half-open UTF-16 offsets into the sentence. */
export interface Commitment {
	/** null where the sentence binds to nothing. */
	grade: Grade | null;
	words: { start: number; end: number }[];
}
