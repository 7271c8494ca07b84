import type { Text } from './editions.ts';

/** The levels of a plan's headings, from the outside in. */
export const levels = ['part', 'chapter', 'section', 'item', 'subitem'] as const;
export type Level = (typeof levels)[number];

/** First and last source line, both included. */
export type LineRange = [first: number, last: number];
/** First and last printed page, both included. */
export type PageRange = [first: number, last: number];

export const noteKinds = ['emended', 'conjecture', 'flag', 'translation'] as const;
/** What a note is about: a word corrected, a word perhaps wrong, a doubtful place, or how it is translated. */
export type NoteKind = (typeof noteKinds)[number];

/** A note of the apparatus on a run of words; `start` and `end` are half-open UTF-16 offsets, equal for an omission. */
export interface Note {
	kind: NoteKind;
	start: number;
	end: number;
	/** The words of the source the note is about. */
	source: string;
	/** The words the note gives instead. */
	reading?: string;
	reason: Text;
}

export interface Heading {
	kind: 'heading';
	id: string;
	level: Level;
	/** As printed: 3 for 第三章. 0 for a preface. */
	number: number;
	/** As printed: 第三章, 第二节, 一、; empty for a preface. */
	label: string;
	/** The halves of a title set on two lines are parted by one space. */
	title: string;
	lines: LineRange;
	pages?: PageRange;
	notes: Note[];
}

/** A sentence; a lead opens its paragraph in bold: “——综合实力实现跃升。” */
export interface Sentence {
	id: string;
	start: number;
	end: number;
	role: 'lead' | 'body';
}

/** Where a printed page begins within a paragraph: before the character at the UTF-16 offset `at`. */
export interface PageBreak {
	page: number;
	at: number;
}

export interface Paragraph {
	kind: 'paragraph';
	id: string;
	text: string;
	sentences: Sentence[];
	lines: LineRange;
	pages?: PageRange;
	/** Absent where no page begins within it. */
	pageBreaks?: PageBreak[];
	notes: Note[];
}

export interface TableRow {
	id: string;
	line: number;
	/** An empty first cell continues the one above. */
	cells: string[];
	notes: Note[];
}

export interface Table {
	kind: 'table';
	id: string;
	caption: string;
	/** The first row names the columns. */
	rows: TableRow[];
	lines: LineRange;
	pages?: PageRange;
}

/** A boxed insert (专栏); what it holds follows it. */
export interface Box {
	kind: 'box';
	id: string;
	title: string;
	lines: LineRange;
	pages?: PageRange;
}

export type Block = Heading | Paragraph | Table | Box;

/** A plan: its front matter, and its blocks in the order of the text. */
export interface Plan {
	title: string;
	/** The lines of the front matter: title, approval, table of contents. */
	front: { line: number; kind: 'title' | 'approval' | 'contents' | 'note'; text: string }[];
	/** Page numbers and running heads that stood between the lines of the text. */
	furniture: { line: number; text: string }[];
	blocks: Block[];
	warnings: string[];
}
