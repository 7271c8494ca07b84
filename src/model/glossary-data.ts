import { z } from 'zod';
import { editionIds } from './editions.ts';
import { NamedPlaces } from './named-places.ts';

const Text = z.record(z.enum(editionIds), z.string().min(1));

/** /data/glossary.json: the terms and slogans of the plan, explained, and where they stand. */
export const GlossaryData = z.strictObject({
	schema: z.literal(1),
	version: z.string(),
	licence: z.string(),
	kinds: z.array(z.strictObject({ id: z.string(), name: Text })),
	terms: z.array(
		z.strictObject({
			id: z.string(),
			kind: z.string().describe('the id of one of the kinds'),
			name: Text.describe('as each edition prints it'),
			variants: z.array(z.string()).describe('other wordings of the plan for it, in Simplified characters'),
			explanation: Text.optional().describe('left out where what the term stands for is not certain'),
			places: NamedPlaces,
		}),
	),
});
export type GlossaryData = z.infer<typeof GlossaryData>;
