import { z } from 'zod';
import { addressPattern } from './address.ts';
import { grades } from './commitment.ts';
import { Sha256 } from './digest.ts';
import { FigureData } from './figure-data.ts';
import { Finding } from './finding.ts';
import { IndicatorData } from './indicator-data.ts';
import { noteKinds } from './plan.ts';
import { translationStates } from './translation.ts';
import { TextOrEmpty } from './texts.ts';

const Address = z.string().regex(addressPattern);
const Text = TextOrEmpty.describe('one wording for each edition; empty where it is not translated yet');
const Lines = z
	.tuple([z.int().positive(), z.int().positive()])
	.describe('first and last line of content/source/plan.txt');
const Pages = z.tuple([z.int().positive(), z.int().positive()]).describe('first and last page of the printed plan');
const Span = z.strictObject({ start: z.int().nonnegative(), end: z.int().nonnegative() });

const Note = z.strictObject({
	kind: z.enum(noteKinds),
	start: z.int().nonnegative(),
	end: z.int().nonnegative(),
	source: Text,
	reading: Text.optional(),
	reason: Text.describe('a translator’s note is in English only'),
});

const Heading = z.strictObject({
	id: Address,
	level: z.enum(['part', 'chapter', 'section', 'item', 'subitem']),
	title: Text,
	sourceLines: Lines,
	printedPages: Pages.optional(),
	notes: z.array(Note),
});

const Paragraph = z.strictObject({
	id: Address,
	text: Text,
	sourceLines: Lines,
	printedPages: Pages.optional(),
	pageBreaks: z
		.array(z.strictObject({ page: z.int().positive(), at: z.int().nonnegative() }))
		.optional()
		.describe('the printed pages that begin within it; offsets into text["zh-hans"]'),
	sentences: z
		.array(
			z.strictObject({
				id: Address,
				role: z.enum(['lead', 'body']),
				text: Text,
				translation: z.enum(translationStates).describe('revised: read against the source by a second reader'),
				commitment: z.strictObject({
					grade: z.literal(grades).nullable().describe('from 1, explored, to 5, bound; null where it binds to nothing'),
					words: z.array(Span).describe('the words that decide; offsets into the sentence in Chinese'),
				}),
			}),
		)
		.min(1),
	notes: z.array(Note).describe('the apparatus; offsets into text["zh-hans"]'),
	themes: z.array(z.strictObject({ theme: z.string(), primary: z.boolean(), evidence: z.array(Span) })),
	figures: z.array(FigureData),
	entities: z.array(Span.extend({ id: z.string() })).describe('what the text names; ids of entities.json'),
	terms: z.array(Span.extend({ id: z.string() })).describe('terms of the glossary; ids of glossary.json'),
	related: z.array(z.strictObject({ id: Address, reason: Text })),
});

const Table = z.strictObject({
	id: Address,
	caption: Text,
	sourceLines: Lines,
	printedPages: Pages.optional(),
	rows: z.array(z.strictObject({ id: Address, cells: z.array(Text), notes: z.array(Note) })),
});

/** /data/plan.json: the plan in all editions. Offsets are half-open UTF-16 offsets into `text["zh-hans"]`. */
export const PlanData = z.strictObject({
	schema: z.literal(1),
	version: z.string(),
	licence: z.string(),
	title: Text,
	source: z.strictObject({
		sha256: Sha256,
		lines: z.int().positive(),
		approved: z.iso.date().optional(),
	}),
	headings: z.array(Heading),
	paragraphs: z.array(Paragraph),
	tables: z.array(Table),
	indicators: z.array(IndicatorData),
	doors: z
		.array(
			z.strictObject({
				door: z.string(),
				paragraphs: z.array(z.strictObject({ id: Address, sentences: z.array(Address) })),
			}),
		)
		.describe('everyday needs, and the sentences that answer them'),
	findings: z.array(Finding).describe('where two statements of the plan agree or differ, with the arithmetic'),
});
export type PlanData = z.infer<typeof PlanData>;
