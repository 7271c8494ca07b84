import { type Book, type BookChapter, spaceOf } from '../../book.ts';
import type { Translate } from '../../../../src/i18n/strings.ts';
import { blocksMarkup } from '../blocks-markup.ts';
import { headingText } from '../heading.ts';
import { notesMarkup, numbering } from '../inline-markup.ts';
import type { MarkupStyle } from '../markup-style.ts';
import { element } from '../markup.ts';
import { documentOf } from './document.ts';

/** The file of a chapter. @example chapterFile(chapter) // => 'chapter-3.xhtml' */
export function chapterFile({ heading }: Pick<BookChapter, 'heading'>): string {
	return `chapter-${heading.id}.xhtml`;
}

/** A chapter as a content document of an EPUB, its notes as footnotes at its end. */
export function chapterDocument(
	book: Book,
	chapter: BookChapter,
	pages: ReadonlyMap<string, readonly number[]>,
	t: Translate,
): string {
	const blocks = [chapter.heading, ...chapter.blocks];
	const notes = blocks.flatMap((block) => block.notes);
	const style: MarkupStyle = {
		t,
		epub: true,
		space: spaceOf(book.edition),
		id: (address) => address,
		numberOf: numbering(notes),
		pagesBefore: (address) => pages.get(address) ?? [],
		screen: false,
		top: 1,
	};
	const isPreface = chapter.heading.label === '';
	const text = element(
		'section',
		{
			'epub:type': isPreface ? 'preface' : chapter.heading.level,
			role: isPreface ? 'doc-preface' : chapter.heading.level === 'part' ? 'doc-part' : 'doc-chapter',
			'aria-labelledby': chapter.heading.id,
		},
		'\n',
		blocksMarkup(blocks, style),
		'\n',
		notesMarkup(notes, style),
	);
	return documentOf(book, { title: headingText(chapter.heading), body: text });
}
