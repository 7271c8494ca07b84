import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Translate } from '../../../../src/i18n/strings.ts';
import { type Book, blocksOf } from '../../book.ts';
import type { CoverImage } from '../../cover/cover.ts';
import { printedPages } from '../printed-pages.ts';
import { chapterDocument, chapterFile } from './chapter.ts';
import { coverFile, coverPage } from './cover-page.ts';
import { navDocument } from './nav.ts';
import { container, type Item, packageDocument } from './package.ts';
import { titlePage } from './title-page.ts';

const xhtml = 'application/xhtml+xml';

/** What an EPUB carries besides the text. */
export interface Dress {
	/** The style sheet of its pages. */
	styles: string;
	cover: CoverImage;
}

/** The files of an EPUB 3 by their paths, in the order of the archive. */
export function epubFiles(book: Book, { styles, cover }: Dress, t: Translate): Map<string, string | Uint8Array> {
	const pages = printedPages(blocksOf(book));
	const chapters = book.chapters.map((chapter) => ({
		href: chapterFile(chapter),
		content: chapterDocument(book, chapter, pages, t),
	}));
	const image = { href: coverFile(cover), type: cover.type, properties: 'cover-image', read: false };
	const items: (Item & { content: string | Uint8Array })[] = [
		{ href: 'cover.xhtml', type: xhtml, read: true, content: coverPage(book, cover, t) },
		{ href: 'title.xhtml', type: xhtml, read: true, content: titlePage(book, t) },
		{ href: 'nav.xhtml', type: xhtml, properties: 'nav', read: true, content: navDocument(book, pages, t) },
		...chapters.map((chapter) => ({ ...chapter, type: xhtml, read: true })),
		{ ...image, content: cover.content },
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
 * @example epubOf(book, { styles: 'p { margin: 0 }', cover }, useStrings('en')) // => Uint8Array, 'PK…mimetypeapplication/epub+zip…'
 */
export function epubOf(book: Book, dress: Dress, t: Translate): Uint8Array {
	const [year = 1980, month = 1, day = 1] = book.colophon.date.split('-').map(Number);
	const entries: Zippable = {};
	for (const [path, content] of epubFiles(book, dress, t))
		entries[path] = [typeof content === 'string' ? strToU8(content) : content, { level: levelOf(path) }];
	return zipSync(entries, { mtime: new Date(year, month - 1, day) });
}

/** How hard a file is packed: its type stands as it is, and a picture is packed already. */
function levelOf(path: string): 0 | 9 {
	return path === 'mimetype' || path.endsWith('.png') ? 0 : 9;
}
