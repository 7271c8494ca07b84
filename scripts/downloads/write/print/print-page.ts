import type { Translate } from '../../../../src/i18n/strings.ts';
import { titleParts } from '../../../../src/i18n/title-parts.ts';
import { type Book, type BookHeading, blocksOf, spaceOf } from '../../book.ts';
import { blocksMarkup } from '../blocks-markup.ts';
import { colophonLines } from '../colophon.ts';
import { headingText } from '../heading.ts';
import { notesMarkup, numbering } from '../inline-markup.ts';
import type { MarkupStyle } from '../markup-style.ts';
import { element, empty, escapeText } from '../markup.ts';

/** A page to be printed: its title, and the markup of its parts. */
export interface PrintParts {
	lang: string;
	title: string;
	styles: string;
	/** The title that stands on every page. */
	running: string;
	body: readonly string[];
}

/** An HTML page that a browser prints as a PDF. */
export function printDocument({ lang, title, styles, running, body }: PrintParts): string {
	const head = [
		empty('meta', { charset: 'utf-8' }),
		element('title', {}, escapeText(title)),
		`<style>${runningTitle(running)}${styles}</style>`,
	];
	return `<!doctype html>\n${element('html', { lang }, element('head', {}, ...head), element('body', {}, body.join('\n')))}\n`;
}

function runningTitle(title: string): string {
	return `@page { @top-right { content: ${JSON.stringify(title)}; font-size: 8pt; color: #444 } }\n`;
}

/** How an edition is written for print; `prefix` parts its ids from those of another edition. */
export function printStyle(book: Book, t: Translate, prefix = ''): Omit<MarkupStyle, 'numberOf'> {
	return {
		t,
		epub: false,
		space: spaceOf(book.edition),
		id: (address) => `${prefix}${address}`,
		pagesBefore: () => [],
		screen: false,
		top: 2,
	};
}

/**
 * A book as a page to be printed on A4.
 *
 * @param styles the style sheet of the page
 * @example printPage(book, styles, useStrings('en')) // => '<!doctype html>…'
 */
export function printPage(book: Book, styles: string, t: Translate): string {
	const { title, shortTitle: running, approval } = book.colophon;
	const opening = element(
		'header',
		{ class: 'title' },
		element('h1', {}, titleMarkup(title)),
		element('p', { class: 'approval' }, escapeText(approval)),
		colophonMarkup(colophonLines(book, t)),
	);
	const chapters = book.chapters.map(({ heading, blocks }) => {
		const all = [heading, ...blocks];
		const notes = all.flatMap((block) => block.notes);
		const style = { ...printStyle(book, t), numberOf: numbering(notes) };
		return element('section', { class: 'chapter' }, blocksMarkup(all, style), notesMarkup(notes, style));
	});
	return printDocument({
		lang: book.lang,
		title,
		styles,
		running,
		body: [opening, contentsMarkup(book, t), ...chapters],
	});
}

/** A title that breaks by sense. */
export function titleMarkup(title: string): string {
	return titleParts(title)
		.map((part) => element('span', {}, escapeText(part)))
		.join('');
}

/** What a book says of itself, at the foot of its title page. */
export function colophonMarkup(lines: readonly string[]): string {
	return element('div', { class: 'colophon' }, ...lines.map((words) => element('p', {}, escapeText(words))));
}

/** The chapters and sections of a book, linked. */
export function contentsMarkup(book: Book, t: Translate): string {
	const headings = blocksOf(book).filter(
		(block): block is BookHeading => block.kind === 'heading' && ['part', 'chapter', 'section'].includes(block.level),
	);
	const entries = headings.map((heading) =>
		element('li', { class: heading.level }, element('a', { href: `#${heading.id}` }, escapeText(headingText(heading)))),
	);
	return element(
		'nav',
		{ class: 'contents', 'aria-labelledby': 'contents' },
		element('h2', { id: 'contents' }, escapeText(t('nav.contents'))),
		element('ol', {}, ...entries),
	);
}
