import type { Translate } from '../../../../src/i18n/strings.ts';
import { type Book, blocksOf } from '../../book.ts';
import type { CoverImage } from '../../cover/cover.ts';
import { element, empty } from '../markup.ts';
import { documentOf } from './document.ts';

/** The file of a cover. @example coverFile({ type: 'image/png', … }) // => 'cover.png' */
export function coverFile({ type }: Pick<CoverImage, 'type'>): string {
	return type === 'image/png' ? 'cover.png' : 'cover.svg';
}

/** The page of an EPUB that shows its cover. */
export function coverPage(book: Book, cover: CoverImage, t: Translate): string {
	const { title, edition } = book.colophon;
	const paragraphs = blocksOf(book).filter(({ kind }) => kind === 'paragraph').length;
	const image = empty('img', {
		src: coverFile(cover),
		width: cover.width,
		height: cover.height,
		alt: t('book.coverAlt', { title, edition, paragraphs }),
		role: 'doc-cover',
	});
	return documentOf(book, {
		title: t('book.cover'),
		body: element('section', { 'epub:type': 'cover', class: 'cover', 'aria-label': t('book.cover') }, image),
	});
}
