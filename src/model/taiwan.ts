import { z } from 'zod';

/** One fix after the conversion to Traditional characters; both sides have the same length, so that spans keep their place. */
export const TaiwanFix = z
	.strictObject({
		from: z.string().min(1),
		to: z.string().min(1),
		/** `conversion`: the converter chose the wrong character; `house`: a spelling of this edition; `quotes`: 「」『』. */
		kind: z.enum(['conversion', 'house', 'quotes']),
		why: z.string().min(1),
	})
	.refine(({ from, to }) => from.length === to.length, 'from and to must have the same length');
export type TaiwanFix = z.infer<typeof TaiwanFix>;

/** content/taiwan.yaml */
export const Taiwan = z.strictObject({ fixes: z.array(TaiwanFix) });
