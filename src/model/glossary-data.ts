import { z } from 'zod';
import { NamedPlaces } from './named-places.ts';
import { TextInAll } from './texts.ts';

/** /data/glossary.json: the terms and slogans of the plan, explained, and where they stand. */
export const GlossaryData = z.strictObject({
	schema: z.literal(1),
	version: z.string(),
	licence: z.string(),
	kinds: z.array(z.strictObject({ id: z.string(), name: TextInAll })),
	terms: z.array(
		z.strictObject({
			id: z.string(),
			kind: z.string().describe('the id of one of the kinds'),
			name: TextInAll.describe('as each edition prints it'),
			variants: z.array(z.string()).describe('other wordings of the plan for it, in Simplified characters'),
			explanation: TextInAll.optional().describe('left out where what the term stands for is not certain'),
			places: NamedPlaces,
		}),
	),
});
export type GlossaryData = z.infer<typeof GlossaryData>;
