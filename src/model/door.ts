import { z } from 'zod';
import { TextInAll } from './texts.ts';

const Id = z.string().regex(/^[a-z]+(?:-[a-z]+)*$/u);
const Word = z.string().min(1);
const Words = z.array(Word);

/** An everyday need, and the words by which the sentences that answer it are found. */
export const Door = z.strictObject({
	id: Id,
	title: TextInAll,
	/** One line of what is behind it. */
	line: TextInAll,
	words: z.strictObject({
		/** A sentence with one of these answers. */
		strong: Words.min(1),
		/** Two of these answer; one, where the titles or the theme of the paragraph say what it is about. */
		weak: Words.default([]),
		/** Phrases that hold a word and mean something else. */
		not: Words.default([]),
	}),
	/** Kinds of entities that count as weak words. */
	kinds: z.array(Id).default([]),
	/** Slugs of the themes that say what a paragraph is about. */
	themes: z.array(Id).default([]),
});
export type Door = z.infer<typeof Door>;

/** content/doors.yaml */
export const Doors = z.strictObject({ doors: z.array(Door).default([]) });

/** What stands behind a door: paragraphs in the order of the plan, each with the sentences that answer. */
export interface Behind {
	door: string;
	paragraphs: { id: string; sentences: string[] }[];
}
