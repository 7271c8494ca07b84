import { z } from 'zod';
import { addressPattern } from './address.ts';
import { TextInAll } from './texts.ts';

const line = z.int().positive();
const page = z.int().positive();
const address = z.string().regex(addressPattern);

// A reading as certain as this enters the text.
const certainEnough = 0.75;

/** A reading of the text: adopted into it where it is certain enough, or printed beside it as a conjecture. */
export const Reading = z
	.strictObject({
		line,
		address,
		before: z.string().min(1),
		after: z.string(),
		kind: z.enum(['ocr', 'original', 'typography']),
		certainty: z.number().min(0).max(1),
		adopted: z.boolean(),
		alternatives: z.array(z.string()).default([]),
		reason: TextInAll,
	})
	.refine(({ certainty, adopted }) => adopted === certainty >= certainEnough, {
		path: ['adopted'],
		error: `a reading is adopted where its certainty is ${certainEnough} or more, and nowhere else`,
	});
export type Reading = z.infer<typeof Reading>;

/** A doubtful place that is left as it stands. */
export const Flag = z.strictObject({
	line,
	address,
	text: z.string().min(1),
	fullText: z.string().optional(),
	suggested: z.string().optional(),
	about: z.enum(['textual', 'numerical', 'parsing', 'naming']),
	kind: z.literal('typography').optional(),
	reason: TextInAll,
});
export type Flag = z.infer<typeof Flag>;

/** content/errata.yaml */
export const Errata = z.strictObject({
	plan: z.string().optional(),
	readings: z.array(Reading).default([]),
	flags: z.array(Flag).default([]),
});
export type Errata = z.infer<typeof Errata>;

/** A paragraph that a page break had cut in two; `left` and `right` are the words on either side of the cut. */
export const Join = z.strictObject({
	lines: z.tuple([line, line]),
	pages: z.tuple([page, page]),
	left: z.string().min(1),
	right: z.string().min(1),
});
export type Join = z.infer<typeof Join>;

/** content/pages.yaml */
export const Pages = z.strictObject({
	joins: z.array(Join).default([]),
	pages: z.array(z.strictObject({ line, page })).default([]),
});
export type Pages = z.infer<typeof Pages>;

/** One rule of content/noise.yaml: scanning noise that is mended silently wherever it stands. */
export const NoiseRule = z.strictObject({
	id: z.string().regex(/^N\d+$/u),
	name: z.string(),
	/** The stage that applies it: `correct` by the pattern, the others by the structure they read. */
	stage: z.enum(['parse', 'correct', 'segment']),
	pattern: z.string().optional(),
	replace: z.string().optional(),
	reason: TextInAll,
});
export type NoiseRule = z.infer<typeof NoiseRule>;

/** content/noise.yaml */
export const Noise = z.strictObject({ rules: z.array(NoiseRule) });
