import { z } from 'zod';
import { figurePattern, sentencePattern } from './address.ts';

export const figureClasses = ['target', 'baseline'] as const;
export const comparators = ['eq', 'gte', 'lte', 'gt', 'lt', 'approx', 'range', 'rank_within'] as const;
export const directions = [
	'level',
	'share',
	'increase',
	'decrease',
	'annual_growth',
	'cumulative',
	'maintain',
] as const;

/** A number the plan states as a target or reports as reached, as the sentence states it. */
export const Figure = z.strictObject({
	id: z.string().regex(figurePattern).describe('its address: paragraph and .fN, counted in the order of the text'),
	sentence: z.string().regex(sentencePattern).describe('the address of its sentence'),
	class: z
		.enum(figureClasses)
		.describe('target: to be reached, built, kept or not exceeded; baseline: reported as reached'),
	text: z.string().min(1).describe('number, unit and adjacent comparator, as printed'),
	start: z.int().nonnegative().describe('UTF-16 offset into the paragraph’s text["zh-hans"] and text["zh-hant"]'),
	end: z.int().positive(),
	indicator: z.string().describe('what it measures, in the words of the sentence; empty where they name nothing'),
	value: z
		.union([z.number(), z.array(z.number()).min(2)])
		.describe('in the printed unit; [low, high] of a range, all parts of a ratio'),
	unit: z.string().describe('with its magnitude word, as printed: %, ‰, /10万, 亿元, 万平方米, 家; 名次 for a rank'),
	comparator: z.enum(comparators).describe('以上、以内 include the figure, 超过、突破 exclude it'),
	direction: z.enum(directions),
	deadline: z.string().nullable().describe('a year, plan-period, or null for a baseline'),
	deadlineExplicit: z.boolean().describe('whether the sentence itself says by when'),
	asOf: z.string().nullable().describe('for a baseline: the year or period it holds for; null for a target'),
});
export type Figure = z.infer<typeof Figure>;
