import { z } from 'zod';
import { comparators } from './figure.ts';
import { TextInAll } from './texts.ts';

const Words = z.array(z.string().min(1)).min(1);
const Name = z.string().min(1);

/** How a table of indicators is read: the words of its header and of its cells. */
const TableRules = z.strictObject({
	/** Words of the header that name a column; the longest that stands in a cell decides. */
	columns: z.strictObject({
		number: Words,
		category: Words,
		name: Words,
		unit: Words,
		base: Words,
		target: Words,
		growth: Words,
		attribute: Words,
	}),
	/** In the header of the growth column: numbers without brackets are a year’s growth. */
	annual: Words,
	attributes: z.strictObject({ expected: Words, binding: Words }),
	/** Words beside a number, and which side of it they stand on. */
	comparators: z.array(
		z.strictObject({ side: z.enum(['before', 'after']), comparator: z.enum(comparators), words: Words }),
	),
	/** Last words of a name that is itself a rate of growth a year. */
	rates: Words,
	/** Last words of a name that is itself a change in per cent. */
	changes: Words,
	/** Units that are shares, and how a change of theirs is counted. */
	shares: Words,
	points: Name,
	/** Last words of a unit that stands in brackets after a name. */
	unitEnds: Words,
});

/** An indicator that plans of any place know, by all its names; a name may also hold its rate of growth. */
const Concept = z.strictObject({
	id: z.string().regex(/^[a-z][a-z-]*$/u),
	name: TextInAll,
	aliases: z.array(Name).default([]),
	/** Words of sentences that speak of what moves it. */
	serves: z.array(Name).default([]),
});

/** Which indicators hang together, by the ids of concepts. */
const Relations = z.strictObject({
	/** part = share × whole */
	shares: z.array(z.strictObject({ share: Name, part: Name, whole: Name })),
	/** heads = whole ÷ per head */
	heads: z.array(z.strictObject({ per: Name, whole: Name, heads: Name })),
	/** A flow of so many a year that adds to a stock. */
	flows: z.array(z.strictObject({ flow: Name, stock: Name })),
	/** The parts of a ratio such as 0.2∶38.2∶61.6, in order; null where a part is no concept. */
	ratios: z.array(z.strictObject({ names: Words, parts: z.array(Name.nullable()).min(2) })),
	/** Counted by the year, so that a total over the period compares with the base year. */
	yearly: z.array(Name),
});

/** How two names are told to be one indicator. */
const NameRules = z.strictObject({
	/** Wordings within a name; the first counts for all of them. */
	synonyms: z.array(z.array(Name).min(2)),
	/** First words that only say where. */
	prefixes: Words,
	/** Last words that say it is a rate of growth. */
	growth: Words,
	concepts: z.array(Concept),
});

/** content/indicators.yaml */
export const IndicatorRules = z.strictObject({ table: TableRules, names: NameRules, relations: Relations });
export type IndicatorRules = z.infer<typeof IndicatorRules>;
export type TableRules = z.infer<typeof TableRules>;
export type NameRules = z.infer<typeof NameRules>;
export type Relations = z.infer<typeof Relations>;
