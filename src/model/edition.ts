import type { EditionId } from './editions.ts';
import type { Figure } from './figure.ts';
import type { TranslationState } from './translation.ts';
import type { Box, Heading, Paragraph, Sentence, Table, TableRow } from './plan.ts';

/** A run of words that the page sets apart, with half-open UTF-16 offsets into the words of its sentence. */
export type Run = { start: number; end: number } & (
	| { kind: 'title' }
	| { kind: 'figure'; id: string; class: Figure['class'] }
	| { kind: 'term' | 'entity'; id: string }
	| { kind: 'taiwan'; id: string; falseFriend: boolean }
);

/** A sentence with its own words; empty where the edition has no translation of it yet. */
export interface EditionSentence extends Sentence {
	text: string;
	/** The runs that the page sets apart: titles of documents in a translation, and figures. */
	runs?: Run[];
	/** In a translation: how far it has come. */
	translation?: TranslationState;
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

/** A figure in the words of an edition. */
export interface EditionFigure {
	id: string;
	/** The words of the edition that give it; empty where a translation has no such number. */
	text: string;
	/** What it measures; empty where the edition has no words for it. */
	indicator: string;
	/** Where its sentence gives it, as offsets into the words of the sentence; null where a translation has no such number. */
	span: { start: number; end: number } | null;
}

/** The plan in the words of one edition. */
export interface Edition {
	id: EditionId;
	blocks: EditionBlock[];
	/** In the order of the text. */
	figures: EditionFigure[];
}
