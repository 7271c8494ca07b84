import { z } from 'zod';
import { addressPattern } from './address.ts';
import { TextInAll } from './texts.ts';

const Text = TextInAll.describe('one wording for each edition');
const Words = z.array(z.string()).describe('in Simplified Chinese');

/** /data/themes.json: the themes, the words that show them, and the paragraphs under each. */
export const ThemesData = z.strictObject({
	schema: z.literal(1),
	version: z.string(),
	licence: z.string(),
	groups: z.array(z.strictObject({ id: z.string(), name: Text })),
	themes: z.array(
		z.strictObject({
			id: z.string().describe('as in the address of its page, and in plan.json'),
			group: z.string().describe('the id of its group'),
			name: Text,
			covers: Text.describe('what it covers'),
			words: z.strictObject({
				strong: Words.describe('words that name the theme'),
				plain: Words.describe('words that speak of it as a rule'),
				weak: Words.describe('words that do so beside others'),
				not: Words.describe('longer phrases in which a word means something else'),
			}),
			paragraphs: z.array(
				z.strictObject({
					id: z.string().regex(addressPattern),
					primary: z.boolean().describe('whether most of the paragraph is about it; one theme of each is primary'),
					evidence: z
						.array(z.strictObject({ start: z.int().nonnegative(), end: z.int().nonnegative() }))
						.describe(
							'the words that decide: offsets into the paragraph in Simplified Chinese; empty where only titles do',
						),
				}),
			),
		}),
	),
});
export type ThemesData = z.infer<typeof ThemesData>;
