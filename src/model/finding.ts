import { z } from 'zod';
import { addressPattern, figurePattern } from './address.ts';
import { TextInAll } from './texts.ts';

/** The rules that compare what a plan says in two places. */
export const ruleIds = [
	'level-against-growth',
	'bracket-against-difference',
	'text-against-table',
	'text-against-text',
	'firmness',
	'parts-against-total',
	'rate-against-rate',
	'share-against-growth',
	'heads-against-heads',
	'cumulative-against-annual',
	'flow-against-stock',
] as const;
export type RuleId = (typeof ruleIds)[number];

export const severities = ['note', 'minor', 'major'] as const;
export type Severity = (typeof severities)[number];

/** What a step of a sum does with its operands. */
export const operations = [
	'annual-growth',
	'difference',
	'per-year',
	'share',
	'quotient',
	'quotient-of-growths',
	'total',
] as const;
export type Operation = (typeof operations)[number];

const Quantity = z.strictObject({
	value: z.number(),
	low: z.number().nullable().describe('the least it can be, as printed; null where there is no bound'),
	high: z.number().nullable(),
	unit: z.string(),
});

const Place = z.strictObject({
	address: z.string().regex(addressPattern).describe('a row of the table, or a sentence'),
	figure: z.string().regex(figurePattern).optional(),
});

const Step = Quantity.extend({
	name: z.string(),
	operation: z.enum(operations),
	of: z.array(z.string()).min(1).describe('names of numbers or of earlier steps'),
	years: z.int().positive().optional(),
	scale: z.number().optional().describe('what the result is multiplied by to come out in its unit'),
});

/** Two statements of the plan that were set side by side, with the arithmetic; nothing is mended or judged. */
export const Finding = z.strictObject({
	id: z.string().describe('the rule and its places'),
	rule: z.enum(ruleIds),
	relation: z.enum(['agrees', 'differs']).describe('agrees: a number can satisfy both, rounding allowed for'),
	severity: z.enum(severities),
	places: z.array(Place).min(1),
	numbers: z.record(z.string(), Quantity.extend({ place: z.int().nonnegative().describe('index into places') })),
	sum: z.array(Step),
	compared: z.tuple([z.string(), z.string()]).nullable().describe('the two names that were set side by side'),
	text: TextInAll,
});
export type Finding = z.infer<typeof Finding>;
export type Step = z.infer<typeof Step>;
export type Place = z.infer<typeof Place>;

/** content/findings.yaml */
export const FindingRules = z.strictObject({
	/** The published scale: how far two numbers may lie apart, as a share of the larger. */
	scale: z.array(
		z.strictObject({ severity: z.enum(severities), below: z.number().positive().nullable(), means: TextInAll }),
	),
	rules: z.record(
		z.enum(ruleIds),
		z.strictObject({
			name: TextInAll,
			explanation: TextInAll,
			/** The gravest a difference under this rule can be. */
			atMost: z.enum(severities),
			/** By the relation, or by a case of the rule and the relation: agrees, differs, rate-agrees. */
			templates: z.record(z.string(), TextInAll),
		}),
	),
	/** When both of two numbers can hold. */
	conditions: z.record(z.enum(['money', 'other']), TextInAll),
	/** What is added where two numbers agree only as rounded. */
	rounding: TextInAll,
	/** How a place is called: a row by its {number}, a sentence by the {address} of its paragraph. */
	places: z.strictObject({ row: TextInAll, sentence: TextInAll }),
	/** How firm a statement is called, by grade or by the attribute of a row. */
	firmness: z.record(z.enum(['none', '1', '2', '3', '4', '5', 'expected', 'binding']), TextInAll),
	/** What a statement is about: the {name} of an indicator in its {year}, its growth, its total. */
	subjects: z.record(z.enum(['level', 'annual', 'cumulative']), TextInAll),
	/** Units of money: their rates may be at other prices than their amounts. */
	money: z.array(z.string()).min(1),
	/** “居民收入增长和经济增长基本同步”: two growths said to be in step; the groups one and other name them. */
	inStep: z.string(),
});
export type FindingRules = z.infer<typeof FindingRules>;
