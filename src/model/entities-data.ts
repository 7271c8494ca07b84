import { z } from 'zod';
import { addressPattern, sentencePattern } from './address.ts';
import { editionIds } from './editions.ts';

const Text = z.record(z.enum(editionIds), z.string().min(1));

/** /data/entities.json: what the plan names, and where. */
export const EntitiesData = z.strictObject({
	schema: z.literal(1),
	version: z.string(),
	licence: z.string(),
	kinds: z.array(z.strictObject({ id: z.string(), name: Text })),
	entities: z.array(
		z.strictObject({
			id: z.string(),
			kind: z.string().describe('the id of one of the kinds'),
			name: Text,
			variants: z.array(z.string()).describe('other names that the plan has for it, in Simplified characters'),
			parent: z.string().optional().describe('the entity it lies in or belongs to'),
			gazetteer: z.boolean().describe('a place that a citizen would look up'),
			confidence: z
				.enum(['sure', 'text', 'unsure'])
				.optional()
				.describe('where the explanation comes from: general knowledge, or this plan; what is unsure is not explained'),
			explanation: Text.optional(),
			places: z
				.array(
					z.strictObject({
						address: z.string().regex(addressPattern).describe('of the paragraph'),
						sentence: z.string().regex(sentencePattern),
						start: z.int().nonnegative(),
						end: z.int().nonnegative(),
					}),
				)
				.describe('offsets are half-open UTF-16 offsets into text["zh-hans"] of the paragraph in plan.json'),
		}),
	),
});
export type EntitiesData = z.infer<typeof EntitiesData>;
