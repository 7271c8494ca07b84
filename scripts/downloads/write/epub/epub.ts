import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Translate } from '../../../../src/i18n/strings.ts';
import { type Book, blocksOf } from '../../book.ts';
import { printedPages } from '../printed-pages.ts';
import { chapterDocument, chapterFile } from './chapter.ts';
import { navDocument } from './nav.ts';
import { container, type Item, packageDocument } from './package.ts';
import { titlePage } from './title-page.ts';

const xhtml = 'application/xhtml+xml';

/**
 * The files of an EPUB 3 by their paths, in the order of the archive.
 *
 * @param styles the style sheet of its pages
 */
export function epubFiles(book: Book, styles: string, t: Translate): Map<string, string> {
	const pages = printedPages(blocksOf(book));
	const chapters = book.chapters.map((chapter) => ({
		href: chapterFile(chapter),
		content: chapterDocument(book, chapter, pages, t),
	}));
	const items: (Item & { content: string })[] = [
		{ href: 'title.xhtml', type: xhtml, read: true, content: titlePage(book, t) },
		{ href: 'nav.xhtml', type: xhtml, properties: 'nav', read: true, content: navDocument(book, pages, t) },
		...chapters.map((chapter) => ({ ...chapter, type: xhtml, read: true })),
		{ href: 'book.css', type: 'text/css', read: false, content: styles },
	];
	return new Map([
		['mimetype', 'application/epub+zip'],
		['META-INF/container.xml', container],
		['EPUB/package.opf', packageDocument(book, items, t)],
		...items.map(({ href, content }) => [`EPUB/${href}`, content] as const),
	]);
}

/**
 * Write a book as an EPUB 3; the same book is the same bytes, at any time and in any time zone.
 *
 * @example epubOf(book, 'p { margin: 0 }', useStrings('en')) // => Uint8Array, 'PK…mimetypeapplication/epub+zip…'
 */
export function epubOf(book: Book, styles: string, t: Translate): Uint8Array {
	const [year = 1980, month = 1, day = 1] = book.colophon.date.split('-').map(Number);
	const entries: Zippable = {};
	for (const [path, content] of epubFiles(book, styles, t))
		entries[path] = [strToU8(content), { level: path === 'mimetype' ? 0 : 9 }];
	return zipSync(entries, { mtime: new Date(year, month - 1, day) });
}
