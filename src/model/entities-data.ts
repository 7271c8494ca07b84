import { z } from 'zod';
import { NamedPlaces } from './named-places.ts';
import { TextInAll } from './texts.ts';

/** /data/entities.json: what the plan names, and where. */
export const EntitiesData = z.strictObject({
	schema: z.literal(1),
	version: z.string(),
	licence: z.string(),
	kinds: z.array(z.strictObject({ id: z.string(), name: TextInAll })),
	entities: z.array(
		z.strictObject({
			id: z.string(),
			kind: z.string().describe('the id of one of the kinds'),
			name: TextInAll,
			variants: z.array(z.string()).describe('other names that the plan has for it, in Simplified characters'),
			parent: z.string().optional().describe('the entity it lies in or belongs to'),
			gazetteer: z.boolean().describe('a place that a citizen would look up'),
			confidence: z
				.enum(['sure', 'text', 'unsure'])
				.optional()
				.describe('where the explanation comes from: general knowledge, or this plan; what is unsure is not explained'),
			explanation: TextInAll.optional(),
			places: NamedPlaces,
		}),
	),
});
export type EntitiesData = z.infer<typeof EntitiesData>;
