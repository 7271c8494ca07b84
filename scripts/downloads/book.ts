import { type EditionId, editions } from '#model/editions';
import type { Level, PageRange } from '#model/plan';

/** A run of words: in the language of its edition or another, the title of a document or not. */
export interface Words {
	text: string;
	/** Where it is another than the edition’s. */
	lang?: string;
	title?: true;
}

/** The beginning of a page of the printed plan. */
export interface PageMark {
	page: number;
}

/** What a line of a book is made of: words, the marks of notes by their addresses, and the beginnings of printed pages. */
export type Inline = Words | { note: string } | PageMark;

/** A note of the apparatus or of the translator. */
export interface BookNote {
	id: string;
	/** What kind of note it is, in the words of the edition. */
	kind: string;
	words: Words[];
}

interface Placed {
	/** Its address. */
	id: string;
	/** The pages of the printed plan it stands on. */
	pages?: PageRange;
	notes: BookNote[];
}

export interface BookHeading extends Placed {
	kind: 'heading';
	level: Level;
	/** “Chapter 3”; empty for a preface. */
	label: string;
	title: Inline[];
}

export interface BookSentence {
	id: string;
	/** A lead opens its paragraph in bold. */
	lead: boolean;
	/** A notice where the edition has no translation of it yet. */
	inlines: Inline[];
}

export interface BookParagraph extends Placed {
	kind: 'paragraph';
	sentences: BookSentence[];
}

export interface BookCell {
	/** Of a head: what it heads. */
	scope?: 'col' | 'row' | 'rowgroup';
	rowspan?: number;
	inlines: Inline[];
}

export interface BookRow {
	id: string;
	cells: BookCell[];
}

export interface BookTable extends Placed {
	kind: 'table';
	caption: Inline[];
	head: BookRow[];
	/** The groups of rows. */
	bodies: BookRow[][];
}

export interface BookBox extends Placed {
	kind: 'box';
	title: Inline[];
}

export type BookBlock = BookHeading | BookParagraph | BookTable | BookBox;

/** A chapter or part with all that follows its heading up to the next. */
export interface BookChapter {
	heading: BookHeading;
	blocks: BookBlock[];
}

/** What a book says of itself. */
export interface Colophon {
	title: string;
	shortTitle: string;
	approval: string;
	/** Whose text prevails; empty where the settings do not say. */
	approver: string;
	/** The name of the edition. */
	edition: string;
	version: string;
	/** When the text was last edited: 2026-11-26. */
	date: string;
	licence: string;
	/** The SHA-256 of the source text. */
	source: string;
	/** Where the site is published; undefined where it is not told. */
	site: string | undefined;
}

/** The plan in one edition, as every download writes it. */
export interface Book {
	edition: EditionId;
	/** BCP 47. */
	lang: string;
	colophon: Colophon;
	chapters: BookChapter[];
}

/** Every block of a book in the order of the text, headings of chapters included. */
export function blocksOf({ chapters }: Pick<Book, 'chapters'>): BookBlock[] {
	return chapters.flatMap(({ heading, blocks }) => [heading, ...blocks]);
}

/** The words of a line without its marks. @example plainText([{ text: 'Min River' }, { note: '3.1.1.1.n1' }]) // => 'Min River' */
export function plainText(inlines: readonly Inline[]): string {
	return inlines.map((inline) => ('text' in inline ? inline.text : '')).join('');
}

/** What parts two sentences of an edition. @example spaceOf('en') // => ' ' */
export function spaceOf(edition: EditionId): string {
	return editions[edition].script === 'latn' ? ' ' : '';
}
