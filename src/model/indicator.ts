import { z } from 'zod';
import { figurePattern, sentencePattern } from './address.ts';
import { comparators } from './figure.ts';

/** What a cell of the table says: a number of its own unit, or words. */
const Stated = z.discriminatedUnion('kind', [
	z.strictObject({
		kind: z.enum(['level', 'annual', 'cumulative']),
		value: z.number(),
		comparator: z.enum(comparators),
	}),
	z.strictObject({ kind: z.literal('text'), text: z.string().min(1) }),
]);

const Growth = z.strictObject({
	kind: z.enum(['annual', 'cumulative']),
	value: z.number(),
	unit: z
		.string()
		.describe('% a year, or the unit of the indicator; percentage points where the indicator is itself a share'),
	comparator: z.enum(comparators),
});

/** A row of the plan’s table of indicators, read as data; every cell is kept as printed beside it. */
export const Indicator = z.strictObject({
	id: z.string().describe('the address of its row'),
	number: z.int().positive().describe('as the row counts it'),
	name: z.string().min(1).describe('without its number'),
	category: z.string(),
	unit: z.string(),
	base: Stated.nullable().describe('in the base year; null where nothing is printed'),
	target: Stated.nullable().describe('in the target year; a bracketed number is a total over the period'),
	growth: Growth.nullable().describe('null where the table prints none or a dash'),
	attribute: z.enum(['expected', 'binding']),
	printed: z.strictObject({ base: z.string(), target: z.string(), growth: z.string(), attribute: z.string() }),
});
export type Indicator = z.infer<typeof Indicator>;
export type Stated = z.infer<typeof Stated>;
export type Growth = z.infer<typeof Growth>;

/** A sentence that speaks of an indicator. */
export const IndicatorLink = z.strictObject({
	address: z.string().regex(sentencePattern),
	relation: z
		.enum(['states', 'names', 'serves'])
		.describe('states: gives a number for it; names: names it without one; serves: speaks of what moves it'),
	figures: z.array(z.string().regex(figurePattern)),
});
export type IndicatorLink = z.infer<typeof IndicatorLink>;
