import { z } from 'zod';
import { comparators } from './figure.ts';

const Word = z.string().min(1);
const Words = z.array(Word).min(1);

/** What a number is counted in, and where the word is none. */
const Units = z.strictObject({
	measures: Words,
	classifiers: Words,
	durations: Words,
	/** Units that are given by another name. */
	readAs: z.record(Word, Word),
	/** The characters that a unit never stands before. */
	notBefore: z.record(Word, Word),
	/** Units that name a kind where a noun follows. */
	kinds: Words,
	/** The unit of a large number that has none, and the nouns it follows. */
	money: Word,
	moneyNouns: Words,
});

/** Verbs by what they say of the figure that follows. */
const Verbs = z.strictObject({
	reach: Words,
	maintain: Words,
	rise: Words,
	fall: Words,
	move: Words,
	deliver: Words,
	commit: Words,
	adverbs: Words,
	predicates: Words,
	/** After a verb these make it part of a noun. */
	notBefore: Words,
});

const Nouns = z.strictObject({
	relational: Words,
	holders: Words,
	landmarks: Words,
	scopes: Words,
	bare: Words,
	deliverables: Words,
});

/** Numbers that state nothing. */
const Names = z.strictObject({
	/** Pairs of an opening and a closing mark. */
	quotes: z.array(z.string().length(2)).min(1),
	patterns: Words,
	before: Words,
	after: Words,
});

const Dates = z.strictObject({
	until: Words,
	/** After the name of a period: within it, or at its end. */
	during: Words,
	atEnd: Words,
	/** Other names of the plan period, and of the one before it. */
	ahead: Words,
	behind: Words,
	/** Before a year that a figure is only compared with. */
	compared: Words,
});

/** content/figures.yaml */
export const FigureRules = z.strictObject({
	units: Units,
	comparators: z.array(
		z.strictObject({
			side: z.enum(['before', 'after']),
			comparator: z.enum(comparators),
			words: Words,
			/** Only before a magnitude without a number of its own, or a half: 上千, 过半. */
			bare: z.boolean().default(false),
		}),
	),
	notComparators: Words,
	verbs: Verbs,
	growth: z.strictObject({ yearly: Words, nouns: Words, units: Words }),
	nouns: Nouns,
	names: Names,
	ranks: z.strictObject({ unit: Word, words: Words, verbs: Words, cues: Words }),
	circles: Words,
	dates: Dates,
	reports: z.strictObject({ headings: Words, clauses: Words }),
});
export type FigureRules = z.infer<typeof FigureRules>;

/** The years a plan covers: from 2021 to 2025, measured against 2020; and the names of this period and the last. */
export const PlanPeriod = z.strictObject({
	from: z.int(),
	to: z.int(),
	base: z.int(),
	/** As in 十四五. */
	name: Word,
	/** As in 十三五. */
	previous: Word,
});
export type PlanPeriod = z.infer<typeof PlanPeriod>;
