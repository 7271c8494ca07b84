import type { Translate } from '../../../../src/i18n/strings.ts';
import { type Book, type BookBlock, type BookHeading, type BookParagraph, blocksOf } from '../../book.ts';
import { addressMarkup, blockMarkup, headingMarkup, paragraphMarkup } from '../blocks-markup.ts';
import { colophonLines } from '../colophon.ts';
import { headingText } from '../heading.ts';
import { notesMarkup, numbering } from '../inline-markup.ts';
import type { MarkupStyle } from '../markup-style.ts';
import { element, escapeText } from '../markup.ts';
import { colophonMarkup, contentsMarkup, printDocument, printStyle, titleMarkup } from './print-page.ts';

/** A book with the words of its edition. */
interface Side {
	book: Book;
	t: Translate;
}

/** A block with its counterpart. */
interface Pair {
	own: BookBlock;
	other: BookBlock | undefined;
}

/**
 * Two editions as one page to be printed: paragraphs side by side, headings and tables one below the other.
 *
 * @example bilingualPage({ book: hans, t }, { book: english, t: useStrings('en') }, styles) // => '<!doctype html>…'
 */
export function bilingualPage(own: Side, other: Side, styles: string): string {
	const counterparts = new Map(blocksOf(other.book).map((block) => [block.id, block]));
	const chapters = own.book.chapters.map(({ heading, blocks }) => {
		const pairs = [heading, ...blocks].map((block) => ({ own: block, other: counterparts.get(block.id) }));
		const notes = {
			own: pairs.flatMap((pair) => pair.own.notes),
			other: pairs.flatMap((pair) => pair.other?.notes ?? []),
		};
		const left = { ...printStyle(own.book, own.t), numberOf: numbering(notes.own) };
		const right = {
			...printStyle(other.book, other.t, `${other.book.edition}/`),
			numberOf: numbering(notes.other),
		};
		return element(
			'section',
			{ class: 'chapter' },
			pairs.map((pair) => pairMarkup(pair, { left, right, lang: other.book.lang })).join('\n'),
			notesMarkup(notes.own, left),
			element('div', { lang: other.book.lang }, notesMarkup(notes.other, right)),
		);
	});
	return printDocument({
		lang: own.book.lang,
		title: own.book.colophon.title,
		styles,
		running: own.book.colophon.shortTitle,
		body: [titlePage(own, other), contentsMarkup(own.book, own.t), ...chapters],
	});
}

interface Styles {
	left: MarkupStyle;
	right: MarkupStyle;
	/** Of the other edition. */
	lang: string;
}

function pairMarkup({ own, other }: Pair, { left, right, lang }: Styles): string {
	if (own.kind === 'paragraph' && other?.kind === 'paragraph') return paragraphs(own, other, { left, right, lang });
	if (own.kind === 'heading' && other?.kind === 'heading') return headings(own, other, { left, right, lang });
	return (
		blockMarkup(own, left) + (other ? element('div', { lang, class: 'counterpart' }, blockMarkup(other, right)) : '')
	);
}

function paragraphs(own: BookParagraph, other: BookParagraph, { left, right, lang }: Styles): string {
	return element(
		'div',
		{ class: 'para' },
		addressMarkup(own.id, left),
		element(
			'div',
			{ class: 'pair' },
			paragraphMarkup(own, left),
			element('div', { lang }, paragraphMarkup(other, right)),
		),
	);
}

/** One heading, so that the outline of the PDF has each once. */
function headings(own: BookHeading, other: BookHeading, { left, right, lang }: Styles): string {
	const words = escapeText(headingText(other));
	const counterpart = element('small', { lang, id: right.id(other.id) }, words);
	return headingMarkup(own, left).replace(/(?=<\/h\d>$)/u, counterpart);
}

function titlePage(own: Side, other: Side): string {
	const [left, right] = [own.book, other.book];
	return element(
		'header',
		{ class: 'title' },
		element('h1', {}, titleMarkup(left.colophon.title)),
		element('p', { class: 'counterpart-title', lang: right.lang }, escapeText(right.colophon.title)),
		element('p', { class: 'approval' }, escapeText(left.colophon.approval)),
		element('p', { lang: right.lang }, escapeText(right.colophon.approval)),
		colophonMarkup(colophonLines(left, own.t)),
		element('div', { lang: right.lang }, colophonMarkup(colophonLines(right, other.t))),
	);
}
