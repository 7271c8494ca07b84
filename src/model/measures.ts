import { z } from 'zod';
import { type EditionId, editionIds } from './editions.ts';
import type { Figure } from './figure.ts';

const Unit = z.strictObject({
	'zh-hans': z.string(),
	'zh-hant': z.string(),
	en: z.string().describe('with {n} for the number'),
	one: z.string().optional().describe('English for exactly one'),
	factor: z.number().positive().default(1).describe('what the number is multiplied by in English'),
});

const Comparator = z.record(z.enum(editionIds), z.string().describe('{n} is the number with its unit'));

/** content/measures.yaml: how numbers are written with their units and the words beside them. */
export const Measures = z.strictObject({
	comparators: z.record(z.enum(['gte', 'lte', 'gt', 'lt', 'approx', 'rank_within']), Comparator),
	units: z.record(z.string(), Unit),
});
export type Measures = z.infer<typeof Measures>;

/** A number to be written; a range or a ratio has several values. */
export interface Measure {
	value: number | readonly number[];
	unit: string;
	comparator: Figure['comparator'];
	/** How many decimals the Chinese prints. */
	decimals: number;
}

// Enough to keep a number, and too few for the dust of binary fractions.
const significant = 12;
const han = /\p{Script=Han}/u;

/**
 * Write a number with its unit and the word beside it, in the words of an edition.
 *
 * @example writeMeasure({ value: 902.27, unit: '亿元', comparator: 'eq', decimals: 2 }, 'en', measures) // => '90.227 billion yuan'
 */
export function writeMeasure(
	{ value, unit, comparator, decimals }: Measure,
	edition: EditionId,
	{ units, comparators }: Measures,
): string {
	const values = typeof value === 'number' ? [value] : value;
	const known = units[unit];
	const written = values.map((one) => writeNumber(one, decimals, edition === 'en' ? (known?.factor ?? 1) : undefined));
	const between = comparator === 'range' ? (edition === 'en' ? '–' : '—') : edition === 'en' ? ':' : '∶';
	const number = written.join(between);
	const isOne = edition === 'en' && number === '1';
	const pattern = (isOne ? known?.one : undefined) ?? known?.[edition] ?? unknownUnit(unit, edition);
	// The parts of a ratio have no unit of their own.
	const amount = values.length > 2 ? number : pattern.replace('{n}', number);
	const word = comparator === 'eq' || comparator === 'range' ? '{n}' : comparators[comparator][edition];
	// A rank within is said by its word alone: the first three.
	return word.replace('{n}', comparator === 'rank_within' ? number : amount);
}

function writeNumber(value: number, decimals: number, factor: number | undefined): string {
	const rounded = Number(value.toFixed(decimals));
	if (factor === undefined) return rounded.toFixed(decimals);
	const scaled = Number((rounded * factor).toPrecision(significant));
	return scaled.toLocaleString('en-US', {
		minimumFractionDigits: factor === 1 ? decimals : 0,
		maximumFractionDigits: significant,
	});
}

function unknownUnit(unit: string, edition: EditionId): string {
	return edition === 'en' && han.test(unit) ? '{n}' : `{n}${unit}`;
}
