import type { Translate } from '../../../src/i18n/strings.ts';

/** How the blocks of a book are written as markup: as XHTML of an EPUB, or as HTML. */
export interface MarkupStyle {
	t: Translate;
	/** Whether it is a chapter of an EPUB, with the semantics of one. */
	epub: boolean;
	/** What parts two sentences: a space in English. */
	space: string;
	/** The id of an address in this file. */
	id: (address: string) => string;
	/** The number a note is marked with. */
	numberOf: (note: string) => number;
	/** The pages of the printed plan that begin before a block. */
	pagesBefore: (address: string) => readonly number[];
	/** Whether it is read in a browser: addresses are links for readers to copy, and wide tables scroll. */
	screen: boolean;
	/** The level of a chapter’s heading: 1 in a file of its own. */
	top: number;
}
