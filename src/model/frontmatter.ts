import { z } from 'zod';
import { editionIds } from './editions.ts';
import { comparators, figureClasses } from './figure.ts';
import { noteKinds } from './plan.ts';

const range = z.tuple([z.int().nonnegative(), z.int().nonnegative()]);
const place = { sourceLines: range, printedPages: range.optional() };

/** A note of the apparatus as a page prints it, in the words of its edition. */
export const PrintedNote = z.strictObject({
	kind: z.enum(noteKinds),
	source: z.string(),
	reading: z.string().optional(),
	reason: z.string(),
});
export type PrintedNote = z.infer<typeof PrintedNote>;

/** A figure as a page prints it; `value` and `unit` are as the Chinese prints them. */
export const PrintedFigure = z.strictObject({
	address: z.string(),
	class: z.enum(figureClasses),
	text: z.string(),
	indicator: z.string(),
	value: z.union([z.number(), z.array(z.number())]),
	unit: z.string(),
	comparator: z.enum(comparators),
	deadline: z.string().optional(),
	asOf: z.string().optional(),
});
export type PrintedFigure = z.infer<typeof PrintedFigure>;

/**
 * Where a printed page begins within a paragraph: the sentence that holds the place, and, in Chinese, the UTF-16 offset
 * into its words. A translation has no such character: the page is said to begin at its sentence.
 */
export const PrintedBreak = z.strictObject({
	page: z.int().positive(),
	sentence: z.string(),
	at: z.int().nonnegative().optional(),
});
export type PrintedBreak = z.infer<typeof PrintedBreak>;

/** The frontmatter of a generated MDX file: a section, or the opening of a chapter or part. */
export const Frontmatter = z.strictObject({
	edition: z.enum(editionIds),
	address: z.string(),
	level: z.enum(['part', 'chapter', 'section']),
	number: z.int().nonnegative(),
	label: z.string(),
	title: z.string(),
	/** The title is still the source’s: the edition has no translation of it. */
	untranslated: z.boolean().optional(),
	...place,
	notes: z.array(PrintedNote),
	items: z.array(
		z.strictObject({
			address: z.string(),
			label: z.string(),
			title: z.string(),
			untranslated: z.boolean().optional(),
			...place,
		}),
	),
	paragraphs: z.array(
		z.strictObject({
			address: z.string(),
			...place,
			pageBreaks: z.array(PrintedBreak).optional(),
			sentences: z.int().positive(),
			/** In Han characters, or in words where the edition is English. */
			length: z.int().nonnegative(),
			figures: z.array(PrintedFigure),
			notes: z.array(PrintedNote),
		}),
	),
	tables: z.array(z.strictObject({ address: z.string(), ...place, rows: z.int().nonnegative() })),
});
export type Frontmatter = z.infer<typeof Frontmatter>;
