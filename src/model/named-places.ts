import { z } from 'zod';
import { addressPattern, sentencePattern } from './address.ts';

/** Where the text names something, as the files of the data list it. */
export const NamedPlaces = z
	.array(
		z.strictObject({
			address: z.string().regex(addressPattern).describe('of the paragraph'),
			sentence: z.string().regex(sentencePattern),
			start: z.int().nonnegative(),
			end: z.int().nonnegative(),
		}),
	)
	.describe('offsets are half-open UTF-16 offsets into text["zh-hans"] of the paragraph in plan.json');
