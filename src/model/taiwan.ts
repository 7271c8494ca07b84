import { z } from 'zod';
import { TextInAll } from './texts.ts';

const Fix = z.strictObject({
	from: z.string().min(1),
	to: z.string().min(1),
	/** `conversion`: the converter chose the wrong character; `house`: a spelling of this edition; `quotes`: 「」『』. */
	kind: z.enum(['conversion', 'house', 'quotes']),
	/** For editors: the entry of the converter, or the standard, behind the fix. */
	why: z.string().min(1),
});

const sameLength = ({ from, to }: { from: string; to: string }): boolean => from.length === to.length;
const unequal = 'from and to must have the same length';

/** One fix after the conversion to Traditional characters; both sides have the same length, so that spans keep their place. */
export const TaiwanFix = Fix.refine(sameLength, unequal);
export type TaiwanFix = z.infer<typeof TaiwanFix>;

/** A fix, and what readers are told of it. */
export const ReasonedFix = Fix.extend({ reason: TextInAll }).refine(sameLength, unequal);
export type ReasonedFix = z.infer<typeof ReasonedFix>;

/** content/taiwan.yaml */
export const Taiwan = z.strictObject({ fixes: z.array(ReasonedFix).default([]) });
