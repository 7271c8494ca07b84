import { z } from 'zod';
import { TextInAll } from './texts.ts';

const Share = z.number().min(0).max(100).describe('in percent');

/** How often a kind of rule was right on labelled text. */
const Measured = z
	.strictObject({
		/** The kinds that were labelled, and how many of each. */
		labelled: z.array(z.strictObject({ name: TextInAll, count: z.int().positive() })).min(1),
		/** One value for each kind that was labelled; null where a measure has no sense for it. */
		measures: z.array(z.strictObject({ name: TextInAll, values: z.array(Share.nullable()) })).min(1),
	})
	.refine(({ labelled, measures }) => measures.every(({ values }) => values.length === labelled.length), {
		error: 'every measure must have one value for each kind that was labelled',
	});

/** content/accuracy.yaml: what was measured, by what it measures. */
export const Accuracy = z.record(z.string(), Measured);
export type Accuracy = z.infer<typeof Accuracy>;
