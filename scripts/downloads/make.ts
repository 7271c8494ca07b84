import { createHash } from 'node:crypto';
import type { DownloadEntry, DownloadManifest, Format } from '#model/download-manifest';
import type { EditionId } from '#model/editions';
import { useStrings } from '../../src/i18n/strings.ts';
import type { Book } from './book.ts';
import type { CoverImage } from './cover/cover.ts';
import { epubOf } from './write/epub/epub.ts';
import { markdownOf } from './write/markdown.ts';
import { bilingualPage } from './write/print/bilingual-page.ts';
import { printPage } from './write/print/print-page.ts';
import { singleFileOf } from './write/single-file/single-file.ts';
import { textOf } from './write/text.ts';

/** A download before it is written. */
export interface Download {
	path: string;
	format: Format;
	editions: EditionId[];
	content: string | Uint8Array;
}

/** What the files carry besides the text. */
export interface Sheets {
	epub: string;
	print: string;
	singleFile: { styles: string; script: string };
}

/** What downloads are made with. */
export interface Making {
	sheets: Sheets;
	/** The covers of the books, in their order. */
	covers: readonly CoverImage[];
	/** What the names of the files begin with. */
	name: string;
}

/**
 * Make every download that is not printed.
 *
 * @throws Error where a book has no cover
 */
export function makeDownloads(books: readonly Book[], { sheets, covers, name }: Making): Download[] {
	const { epub: styles, singleFile } = sheets;
	const worded = books.map((book) => ({ book, t: useStrings(book.edition) }));
	const html = singleFileOf(worded, singleFile);
	return [
		{ path: `${name}.html`, format: 'html', editions: books.map(({ edition }) => edition), content: html },
		...worded.flatMap(({ book, t }, index): Download[] => {
			const { edition } = book;
			const cover = covers[index];
			if (!cover) throw new Error(`no cover for the edition ${edition}`);
			const file = { editions: [edition] };
			return [
				{ path: `${name}-${edition}.epub`, format: 'epub', ...file, content: epubOf(book, { styles, cover }, t) },
				{ path: `${name}-${edition}.md`, format: 'markdown', ...file, content: markdownOf(book, t) },
				{ path: `${name}-${edition}.txt`, format: 'text', ...file, content: textOf(book, t) },
			];
		}),
	];
}

/** The pages to be printed as PDFs: each edition, and the Chinese beside the English. */
export function makePrintPages(books: readonly Book[], { print }: Sheets, name: string): Download[] {
	const worded = books.map((book) => ({ book, t: useStrings(book.edition) }));
	const pages = worded.map(({ book, t }): Download => {
		const { edition } = book;
		return { path: `${name}-${edition}.pdf`, format: 'pdf', editions: [edition], content: printPage(book, print, t) };
	});
	const [own, other] = [worded[0], worded.at(-1)];
	if (!own || own === other || other?.book.edition !== 'en') return pages;
	const editions = [own.book.edition, other.book.edition];
	const path = `${name}-${editions.join('-')}.pdf`;
	return [...pages, { path, format: 'bilingual', editions, content: bilingualPage(own, other, print) }];
}

/** What was made, with sizes and digests. */
export function manifestOf(
	downloads: readonly Download[],
	{ version, date, licence }: Pick<DownloadManifest, 'version' | 'date' | 'licence'>,
): DownloadManifest {
	const files = downloads.map(({ path, format, editions, content }): DownloadEntry => {
		const bytes = Buffer.from(content);
		const sha256 = createHash('sha256').update(bytes).digest('hex');
		return { path, format, editions, bytes: bytes.length, sha256 };
	});
	return { version, date, licence, files };
}
