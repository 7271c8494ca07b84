import { z } from 'zod';
import type { EntityAt } from './entity.ts';
import { TextInAll } from './texts.ts';

const Word = z.string().min(1);
const Words = z.array(Word);

/** What two paragraphs may have in common; the words of a reason are ids for all but `goal` and `phrase`. */
export const reasonKinds = ['programme', 'place', 'name', 'indicator', 'goal', 'phrase', 'theme'] as const;
export type ReasonKind = (typeof reasonKinds)[number];

const Reason = z.strictObject({
	kind: z.enum(reasonKinds),
	/** As pages say it; {words} stands for what is shared. */
	wording: TextInAll,
	/** How much it counts where only two paragraphs share it. */
	weight: z.number().positive(),
	/** What more paragraphs than this share counts for nothing. */
	among: z.int().positive(),
});

/** content/related.yaml */
export const RelatedRules = z.strictObject({
	reasons: z
		.array(Reason)
		.refine((reasons) => reasonKinds.every((kind) => reasons.some((reason) => reason.kind === kind))),
	/** The reason that a kind of entity gives. */
	entities: z.record(Word, z.enum(reasonKinds)),
	/** Regular expressions of the headings under which a plan sets goals, and of those under which it only reports. */
	goals: Word,
	reports: Word,
	/** Words of every plan: they add nothing to a phrase. */
	boilerplate: Words,
	/** Words that no phrase begins or ends with. */
	particles: Words,
	/** How many characters a phrase must have besides boilerplate. */
	substance: z.int().positive(),
	/** What a link within a section counts, which the reader has before him anyway. */
	sameSection: z.number().positive().max(1),
	/** The least that a link must count, and how many a paragraph may have. */
	least: z.number().nonnegative(),
	atMost: z.int().positive(),
});
export type RelatedRules = z.infer<typeof RelatedRules>;

/** A paragraph with what has been found in it. */
export interface TaggedParagraph {
	id: string;
	text: string;
	entities: readonly EntityAt[];
	/** Slugs, the primary theme first. */
	themes?: readonly string[];
	/** Addresses of rows. */
	indicators?: readonly string[];
	/** The titles above it, the outermost first. */
	headings: readonly string[];
}

/** A paragraph that another leads to, and why. */
export interface Related {
	id: string;
	reason: { kind: ReasonKind; words: string[] };
}
