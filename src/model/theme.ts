import { z } from 'zod';
import { TextInAll } from './texts.ts';

const Slug = z.string().regex(/^[a-z]+(?:-[a-z]+)*$/u);
const Words = z.array(z.string().min(1));

/** How much a word says of the theme it stands under: it names it, speaks of it as a rule, or only beside others. */
export const strengths = ['strong', 'plain', 'weak'] as const;
export type Strength = (typeof strengths)[number];

const Theme = z.strictObject({
	slug: Slug,
	/** Its place in lists, from 1; the first is the most general and takes what no word places. */
	order: z.int().positive(),
	/** The slug of its group. */
	group: Slug,
	name: TextInAll,
	/** What it covers, in one paragraph. */
	covers: TextInAll,
	/** Whether it is often only the means to another end, and so needs more of a paragraph to be one of its themes. */
	means: z.boolean().default(false),
	words: z.strictObject({ strong: Words.min(1), plain: Words.default([]), weak: Words.default([]) }),
	/** Longer phrases in which the words of the theme mean something else. */
	not: Words.default([]),
});
export type Theme = z.infer<typeof Theme>;

/** content/themes.yaml */
export const Themes = z
	.strictObject({
		groups: z.array(z.strictObject({ slug: Slug, name: TextInAll })).default([]),
		themes: z.array(Theme).default([]),
	})
	.refine(({ groups, themes }) => themes.every(({ group }) => groups.some(({ slug }) => slug === group)), {
		error: 'every theme must belong to one of the groups',
	});
export type Themes = z.infer<typeof Themes>;

/** A theme of a paragraph, and the words that show it, as half-open UTF-16 offsets into the paragraph. */
export interface ThemeTag {
	theme: string;
	/** Whether most of the paragraph is about it; one theme of each paragraph is primary. */
	primary: boolean;
	/** Empty where only the titles above the paragraph show it. */
	evidence: { start: number; end: number }[];
}
