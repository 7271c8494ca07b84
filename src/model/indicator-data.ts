import { z } from 'zod';
import { comparators } from './figure.ts';
import { IndicatorLink } from './indicator.ts';
import { TextOrEmpty } from './texts.ts';

const Said = z.strictObject({ kind: z.literal('text'), value: z.null(), text: TextOrEmpty });

/** A row of the table of indicators in /data/plan.json. */
export const IndicatorData = z.strictObject({
	id: z.string().describe('the address of its row'),
	table: z.int().positive().describe('its number in the table'),
	name: TextOrEmpty,
	category: TextOrEmpty,
	unit: TextOrEmpty,
	years: z.strictObject({ base: z.int(), target: z.int() }),
	base2020: z
		.union([z.number(), Said])
		.nullable()
		.describe('in the year that `years` names as the base; null where nothing is printed'),
	target2025: z
		.union([
			z.strictObject({
				kind: z.enum(['level', 'annual', 'cumulative']).describe('cumulative: a total over the period'),
				value: z.number(),
				comparator: z.enum(comparators),
			}),
			Said,
		])
		.nullable()
		.describe('in the year that `years` names as the target'),
	growth: z
		.strictObject({
			kind: z.enum(['annual', 'cumulative']),
			value: z.number(),
			unit: z.string(),
			comparator: z.enum(comparators),
		})
		.nullable(),
	attribute: z.enum(['预期性', '约束性']).describe('预期性: expected; 约束性: binding'),
	links: z.array(IndicatorLink).describe('the sentences that speak of it'),
});
export type IndicatorData = z.infer<typeof IndicatorData>;
