import type { PageRange } from '#model/plan';
import { labelOf } from '../../../src/i18n/labels.ts';
import type { Translate } from '../../../src/i18n/strings.ts';
import type { BookBlock, BookHeading, BookNote, BookParagraph, Inline, Words } from '../book.ts';
import type { Frontmatter, PrintedBreak } from '#model/frontmatter';
import { inlinesOf, wordsIn } from './inlines.ts';
import { attribute, type Element, elementsIn, idOf, type MdxFile } from './mdx-tree.ts';
import { notesIn, printedNote } from './notes.ts';
import { withPages } from './page-breaks.ts';
import { tableOf } from './table.ts';

/** The words of a title, in the language of the source where the edition has no translation of it. */
function titleWords(edition: Frontmatter['edition'], title: string, untranslated: boolean | undefined): Words[] {
	return untranslated ? [{ text: title, lang: 'zh-Hans' }] : wordsIn(edition, title);
}

/** A title with the marks of its notes after it. */
function marked(title: Words[], notes: readonly BookNote[]): Inline[] {
	return [...title, ...notes.map(({ id }) => ({ note: id }))];
}

/** The heading a file opens with. */
export function openingOf({ front }: MdxFile, t: Translate): BookHeading {
	const { edition, address, level, title, untranslated, printedPages } = front;
	const notes = front.notes.map((note, index) => printedNote(edition, t, `${address}.n${index + 1}`, note));
	return {
		kind: 'heading',
		id: address,
		level,
		label: labelOf(t, level, front),
		title: marked(titleWords(edition, title, untranslated), notes),
		// The pages of the frontmatter are those of the whole file.
		...(printedPages && { pages: [printedPages[0], printedPages[0]] }),
		notes,
	};
}

/** The blocks of a file below its heading, in the order of the text. */
export function blocksIn({ front, elements }: MdxFile, t: Translate): BookBlock[] {
	const placed = [...front.items, ...front.paragraphs, ...front.tables];
	const pages = new Map(placed.map(({ address, printedPages }) => [address, printedPages]));
	const breaks = Map.groupBy(
		front.paragraphs.flatMap(({ pageBreaks = [] }) => pageBreaks),
		({ sentence }) => sentence,
	);
	return elements.flatMap((element) => blocksFrom(element, { edition: front.edition, t, pages, breaks }));
}

interface Reading {
	edition: Frontmatter['edition'];
	t: Translate;
	pages: ReadonlyMap<string, PageRange | undefined>;
	/** The printed pages that begin within a sentence, by its address. */
	breaks: ReadonlyMap<string, PrintedBreak[]>;
}

function blocksFrom(element: Element, reading: Reading): BookBlock[] {
	const { edition, t } = reading;
	const id = idOf(element);
	const inner = elementsIn(element.children);
	const pages = reading.pages.get(id);
	const placed = { id, ...(pages && { pages }), notes: notesIn(edition, t, inner) };
	const title = titleWords(
		edition,
		attribute(element, 'title') ?? '',
		attribute(element, 'untranslated') !== undefined,
	);
	switch (element.name) {
		case 'Paragraph':
			return [{ kind: 'paragraph', ...placed, sentences: sentencesIn(inner, reading) }];
		case 'Table':
			return [tableOf(edition, element, placed)];
		case 'Box':
			return [{ kind: 'box', ...placed, title: marked(title, placed.notes) }];
		case 'Item': {
			const level = attribute(element, 'level') === 'subitem' ? 'subitem' : 'item';
			const number = Number(/\d+$/u.exec(id)?.[0] ?? 0);
			const label = labelOf(t, level, { number, label: attribute(element, 'label') ?? '' });
			const heading: BookHeading = { kind: 'heading', ...placed, level, label, title: marked(title, placed.notes) };
			return [heading, ...inner.flatMap((child) => blocksFrom(child, reading))];
		}
		default:
			return [];
	}
}

function sentencesIn(elements: readonly Element[], { edition, t, breaks }: Reading): BookParagraph['sentences'] {
	return elements
		.filter(({ name }) => name === 'Sentence')
		.map((element) => {
			const id = idOf(element);
			const inlines = inlinesOf(edition, element);
			const words = inlines.length > 0 ? inlines : [{ text: `[${t('missing.sentence')}]` }];
			return {
				id,
				lead: attribute(element, 'lead') !== undefined,
				inlines: withPages(words, breaks.get(id) ?? []),
			};
		});
}
