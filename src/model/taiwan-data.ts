import { z } from 'zod';
import { TextInAll } from './texts.ts';

const Place = z.strictObject({ address: z.string(), start: z.int().nonnegative(), end: z.int().positive() });

/** /data/taiwan-vocabulary.json: what Taiwan calls the things the plan speaks of, and where the conversion went beyond OpenCC. */
export const TaiwanData = z.strictObject({
	version: z.string(),
	licence: z.string(),
	terms: z.array(
		z.strictObject({
			'zh-hans': z.string(),
			'zh-hant': z.string().describe('as the Traditional edition prints it'),
			taiwan: z.array(z.string()).describe('words of Taiwan for the same thing'),
			compare: z.array(z.string()).describe('the nearest thing in Taiwan, which is not the same'),
			kind: z.enum(['vocabulary', 'official-name-keep']),
			falseFriend: z.boolean().describe('the words mean something else in Taiwan'),
			explanation: z.string().describe('in Traditional characters; empty where there is none'),
			places: z.array(Place).describe('offsets into the Traditional text of the paragraph'),
		}),
	),
	conversion: z.array(
		z.strictObject({
			from: z.string().describe('what OpenCC made of it'),
			to: z.string(),
			kind: z.enum(['conversion', 'house', 'quotes']),
			reason: TextInAll,
			places: z.array(z.strictObject({ address: z.string(), start: z.int().nonnegative() })),
		}),
	),
});
export type TaiwanData = z.infer<typeof TaiwanData>;
