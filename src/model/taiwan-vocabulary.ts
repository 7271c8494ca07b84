import { z } from 'zod';

const Word = z.string().min(1);
const Words = z.array(Word);

/** A term of the plan that readers in Taiwan would call something else, or would not know. */
export const TaiwanTerm = z
	.strictObject({
		'zh-hans': Word,
		/** As the Traditional edition prints it. */
		'zh-hant': Word,
		/** Words of Taiwan for the same thing. */
		taiwan: Words.default([]),
		/** The nearest thing in Taiwan, which is not the same. */
		compare: Words.default([]),
		/** What readers in Taiwan may type for it besides, and no page prints. */
		alsoTyped: Words.default([]),
		/** Whether a search for a word of `taiwan` or `compare` is carried over to the term. */
		carried: z.boolean().default(true),
		/** An official name is explained and never replaced. */
		kind: z.enum(['vocabulary', 'official-name-keep']).default('vocabulary'),
		/** The words mean something else in Taiwan, or would be taken for it. */
		falseFriend: z.boolean().default(false),
		/** A regular expression that must match where the term stands; it begins there and may look behind. */
		context: Word.optional(),
		/** A line of explanation. */
		note: Word.optional(),
		/** The entry of content/terms.yaml that explains the term instead. */
		term: Word.optional(),
	})
	.refine(
		({ taiwan, compare, note, term }) => taiwan.length + compare.length > 0 || note !== undefined || term !== undefined,
		'a term needs a word of Taiwan, something to compare it with, or an explanation',
	)
	.refine(({ note, term }) => note === undefined || term === undefined, 'a term is explained in one place only');
export type TaiwanTerm = z.infer<typeof TaiwanTerm>;

/** A term of the plan that readers in Taiwan understand as it stands, and may call something else when they search. */
const UnmarkedTerm = z.strictObject({ 'zh-hans': Word, alsoTyped: Words.min(1) });

/** content/taiwan-vocabulary.yaml */
export const TaiwanVocabulary = z.strictObject({
	/** Proper names and slogans without an explanation; no term is marked inside them. */
	names: Words.default([]),
	terms: z.array(TaiwanTerm).default([]),
	/** Terms kept for search alone. */
	unmarked: z.array(UnmarkedTerm).default([]),
});
export type TaiwanVocabulary = z.infer<typeof TaiwanVocabulary>;

/** Where a Traditional text has a term: its index in the vocabulary, and half-open UTF-16 offsets. */
export interface TaiwanTermAt {
	index: number;
	start: number;
	end: number;
}
