import type { EditionId } from './editions.ts';
import type { Box, Heading, Paragraph, Sentence, Table, TableRow } from './plan.ts';

/** A sentence with its own words; empty where the edition has no translation of it yet. */
export interface EditionSentence extends Sentence {
	text: string;
}

/** A paragraph of one edition; `text` is empty unless every sentence has words. */
export interface EditionParagraph extends Omit<Paragraph, 'sentences'> {
	sentences: EditionSentence[];
}

/** Words that fall back to the source's own where a translation is missing. */
export interface Wording {
	text: string;
	untranslated: boolean;
}

export interface EditionHeading extends Omit<Heading, 'title'> {
	title: Wording;
}

export interface EditionBox extends Omit<Box, 'title'> {
	title: Wording;
}

export interface EditionRow extends Omit<TableRow, 'cells'> {
	cells: Wording[];
}

export interface EditionTable extends Omit<Table, 'caption' | 'rows'> {
	caption: Wording;
	rows: EditionRow[];
}

export type EditionBlock = EditionHeading | EditionParagraph | EditionTable | EditionBox;

/** The plan in the words of one edition. */
export interface Edition {
	id: EditionId;
	blocks: EditionBlock[];
}
