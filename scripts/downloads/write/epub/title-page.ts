import type { Translate } from '../../../../src/i18n/strings.ts';
import type { Book } from '../../book.ts';
import { colophonLines } from '../colophon.ts';
import { element, escapeText } from '../markup.ts';
import { documentOf } from './document.ts';

/** The first page of an EPUB: the title, and what the book says of itself. */
export function titlePage(book: Book, t: Translate): string {
	const { title, approval } = book.colophon;
	const lines = colophonLines(book, t).map((words) => element('p', {}, escapeText(words)));
	const body = [
		element(
			'section',
			{ 'epub:type': 'titlepage', class: 'title-page' },
			element('h1', {}, escapeText(title)),
			element('p', { class: 'approval' }, escapeText(approval)),
		),
		element(
			'section',
			{ 'epub:type': 'colophon', role: 'doc-colophon', class: 'colophon', 'aria-label': t('book.colophon') },
			...lines,
		),
	];
	return documentOf(book, { title, body: body.join('\n'), type: 'frontmatter' });
}
