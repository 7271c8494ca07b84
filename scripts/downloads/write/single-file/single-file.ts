import { createHash } from 'node:crypto';
import { contentPolicy } from '#model/content-policy';
import type { Translate } from '../../../../src/i18n/strings.ts';
import { type Book, type BookHeading, blocksOf, spaceOf } from '../../book.ts';
import { blocksMarkup } from '../blocks-markup.ts';
import { colophonLines } from '../colophon.ts';
import { headingText } from '../heading.ts';
import { notesMarkup, numbering } from '../inline-markup.ts';
import type { MarkupStyle } from '../markup-style.ts';
import { element, empty, escapeText } from '../markup.ts';
import type { ReaderWords } from './words.ts';

/** A book with the words of its edition. */
export interface Worded {
	book: Book;
	t: Translate;
}

/** What the file carries besides the text. */
export interface Parts {
	styles: string;
	/** JavaScript that switches editions and searches. */
	script: string;
}

/**
 * Write one HTML file with every edition, which needs no other file and no network.
 *
 * @example singleFileOf([{ book, t }], { styles, script }) // => '<!doctype html>…'
 */
export function singleFileOf(books: readonly Worded[], { styles, script }: Parts): string {
	const [first] = books;
	if (!first) throw new RangeError('no edition to write');
	const words = Object.fromEntries(books.map(({ book, t }) => [book.edition, wordsOf(book, t)]));
	const policy = contentPolicy({
		scripts: [hashOf(script)],
		styles: [hashOf(styles)],
		site: false,
		search: false,
	});
	const head = [
		empty('meta', { charset: 'utf-8' }),
		empty('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
		empty('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
		empty('meta', { name: 'color-scheme', content: 'light dark' }),
		element('title', {}, escapeText(first.book.colophon.title)),
		`<style>${styles}</style>`,
	];
	const body = [
		header(books),
		element('main', {}, '\n', books.map(article).join('\n'), '\n'),
		`<script type="application/json" id="words">${JSON.stringify(words).replaceAll('<', '\\u003c')}</script>`,
		`<script>${script}</script>`,
	];
	return `<!doctype html>\n${element('html', { lang: first.book.lang }, '\n', element('head', {}, head.join('\n')), '\n', element('body', {}, '\n', body.join('\n'), '\n'))}\n`;
}

function header(books: readonly Worded[]): string {
	const switches = books.map(({ book }) =>
		element('a', { href: `#${book.edition}`, lang: book.lang, hreflang: book.lang }, escapeText(book.colophon.edition)),
	);
	const search = element(
		'form',
		{ role: 'search', id: 'search', hidden: true },
		element(
			'label',
			{},
			element('span', {}),
			empty('input', { type: 'search', autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false' }),
		),
		element('p', { role: 'status' }),
		element('ol', { id: 'hits' }),
	);
	return element('header', {}, element('nav', { 'aria-label': 'Editions' }, switches.join('')), search);
}

function article({ book, t }: Worded): string {
	const { edition, lang, colophon, chapters } = book;
	const written = chapters.map((chapter) => {
		const blocks = [chapter.heading, ...chapter.blocks];
		const notes = blocks.flatMap((block) => block.notes);
		const style: MarkupStyle = {
			t,
			epub: false,
			space: spaceOf(edition),
			id: (address) => `${edition}/${address}`,
			numberOf: numbering(notes),
			pagesBefore: () => [],
			screen: true,
			top: 2,
		};
		return element('section', { class: 'chapter' }, '\n', blocksMarkup(blocks, style), '\n', notesMarkup(notes, style));
	});
	return element(
		'article',
		{ id: edition, lang, 'data-edition': edition, 'aria-labelledby': `${edition}/title` },
		element('h1', { id: `${edition}/title` }, escapeText(colophon.title)),
		element('p', { class: 'approval' }, escapeText(colophon.approval)),
		contents(book, t),
		'\n',
		written.join('\n'),
		element('footer', {}, ...colophonLines(book, t).map((words) => element('p', {}, escapeText(words)))),
	);
}

function contents(book: Book, t: Translate): string {
	const headings = blocksOf(book).filter(
		(block): block is BookHeading => block.kind === 'heading' && ['part', 'chapter', 'section'].includes(block.level),
	);
	const entries = headings.map((heading) =>
		element(
			'li',
			{ class: heading.level },
			element('a', { href: `#${book.edition}/${heading.id}` }, escapeText(headingText(heading))),
		),
	);
	return element(
		'details',
		{ class: 'contents', open: true },
		element('summary', {}, escapeText(t('nav.contents'))),
		element('ol', {}, ...entries),
	);
}

function wordsOf({ lang, colophon }: Book, t: Translate): ReaderWords {
	return {
		lang,
		title: colophon.title,
		editions: t('site.editions'),
		search: t('search.field'),
		total: t('search.total'),
		none: t('search.none'),
	};
}

function hashOf(content: string): string {
	return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}
