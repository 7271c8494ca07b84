import type { Note } from '#model/plan';
import type { HeadingParts } from './heading-forms.ts';

/** What a source line is. */
export type LineKind =
	| 'blank'
	| 'title'
	| 'approval'
	| 'note'
	| 'contents'
	| 'heading'
	| 'subtitle'
	| 'caption'
	| 'box'
	| 'row'
	| 'rule'
	| 'point'
	| 'prose'
	| 'furniture';

/** A line of the source, numbered from 1, with what the stages so far know of it. */
export interface Line {
	number: number;
	/** The line as received, without its line break. */
	raw: string;
	kind: LineKind;
	/** The words the line gives to the text: without Markdown marks; a heading without its label; the cells of a row parted by tabs. */
	words: string;
	/** Of a heading: what its label says. `rest` holds prose that runs on after the title. */
	heading?: HeadingParts;
	/** Where the source prints it; known once the pages are read. */
	page?: number;
	/** Whether it goes on with the paragraph above, which a page break had cut. */
	continues?: boolean;
	/** Notes on `words`. */
	notes: Note[];
}
