import {
	type BookBlock,
	type BookCell,
	type BookHeading,
	type BookParagraph,
	type BookRow,
	type BookTable,
	plainText,
} from '../book.ts';
import { spaced } from './heading.ts';
import { inlineMarkup, pageBreak } from './inline-markup.ts';
import type { MarkupStyle } from './markup-style.ts';
import { element, escapeText } from './markup.ts';

const depths: Readonly<Record<BookHeading['level'], number>> = { part: 0, chapter: 0, section: 1, item: 2, subitem: 3 };

/** Blocks as markup, one a line, the ids of their elements their addresses. */
export function blocksMarkup(blocks: readonly BookBlock[], style: MarkupStyle): string {
	return blocks.map((block) => pagesMarkup(block.id, style) + blockMarkup(block, style)).join('\n');
}

/** Where pages of the printed plan begin. */
function pagesMarkup(address: string, style: MarkupStyle): string {
	return style
		.pagesBefore(address)
		.map((page) => `${pageBreak('div', page)}\n`)
		.join('');
}

/** A block as markup. */
export function blockMarkup(block: BookBlock, style: MarkupStyle): string {
	switch (block.kind) {
		case 'heading':
			return headingMarkup(block, style);
		case 'box':
			return element('p', { class: 'box', id: style.id(block.id) }, inlineMarkup(block.title, style));
		case 'paragraph':
			return element('div', { class: 'para' }, addressMarkup(block.id, style), paragraphMarkup(block, style));
		case 'table':
			return tableMarkup(block, style);
	}
}

/** A heading, its level counted from the top of its file. */
export function headingMarkup({ id, level, label, title }: BookHeading, style: MarkupStyle): string {
	const shown = label === '' ? '' : element('span', { class: 'label' }, escapeText(spaced(label)));
	return element(
		`h${style.top + depths[level]}`,
		{ id: style.id(id), class: level },
		shown,
		inlineMarkup(title, style),
	);
}

/** The address of a block, to stand in the margin. */
export function addressMarkup(address: string, style: MarkupStyle): string {
	return style.screen
		? element('a', { class: 'addr', href: `#${style.id(address)}` }, address)
		: element('span', { class: 'addr' }, address);
}

/** A paragraph of sentences. */
export function paragraphMarkup({ id, sentences }: BookParagraph, style: MarkupStyle): string {
	const written = sentences.map((sentence) =>
		element(
			sentence.lead ? 'strong' : 'span',
			{ id: style.id(sentence.id), class: sentence.lead ? 's lead' : 's' },
			inlineMarkup(sentence.inlines, style),
		),
	);
	return element('p', { id: style.id(id), class: 'text' }, written.join(style.space));
}

function tableMarkup({ id, caption, head, bodies }: BookTable, style: MarkupStyle): string {
	const rows = (all: readonly BookRow[]): string => all.map((row) => rowMarkup(row, style)).join('\n');
	const table = element(
		'table',
		{ id: style.id(id) },
		element('caption', {}, inlineMarkup(caption, style)),
		head.length > 0 ? element('thead', {}, rows(head)) : '',
		...bodies.map((body) => `\n${element('tbody', {}, rows(body))}`),
	);
	if (!style.screen) return table;
	return element('div', { class: 'wide', role: 'region', tabindex: 0, 'aria-label': plainText(caption) }, table);
}

function rowMarkup({ id, cells }: BookRow, style: MarkupStyle): string {
	return element('tr', { id: style.id(id) }, ...cells.map((cell) => cellMarkup(cell, style)));
}

function cellMarkup({ scope, rowspan, inlines }: BookCell, style: MarkupStyle): string {
	return element(scope ? 'th' : 'td', { scope, rowspan }, inlineMarkup(inlines, style));
}
