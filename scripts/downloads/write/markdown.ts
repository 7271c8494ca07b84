import type { FootnoteDefinition, Heading, Html, PhrasingContent, Root, RootContent, Table } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { Translate } from '../../../src/i18n/strings.ts';
import {
	type Book,
	type BookBlock,
	type BookHeading,
	type BookTable,
	blocksOf,
	type Inline,
	plainText,
	spaceOf,
} from '../book.ts';
import { colophonLines } from './colophon.ts';
import { gridOf } from './grid.ts';
import { labelBefore } from './heading.ts';
import { element } from './markup.ts';

const writer = unified().use(remarkGfm).use(remarkStringify, { bullet: '-', emphasis: '*', fences: true });

const depths: Readonly<Record<BookHeading['level'], Heading['depth']>> = {
	part: 2,
	chapter: 2,
	section: 3,
	item: 4,
	subitem: 5,
};

/**
 * Write a book as Markdown: an anchor before every address, notes as footnotes named by theirs.
 *
 * @example markdownOf(book, useStrings('en')) // => '# Outline of the 14th Five-Year Plan…\n\n…'
 */
export function markdownOf(book: Book, t: Translate): string {
	const { title, approval } = book.colophon;
	const opening = [approval, ...colophonLines(book, t)].map((words) => paragraph([text(words)]));
	const root: Root = {
		type: 'root',
		children: [
			{ type: 'heading', depth: 1, children: [text(title)] },
			...opening,
			...blocksOf(book).flatMap((block) => nodesOf(block, spaceOf(book.edition))),
		],
	};
	return writer.stringify(root);
}

function nodesOf(block: BookBlock, space: string): RootContent[] {
	return [...contentOf(block, space), ...block.notes.map(definitionOf)];
}

function contentOf(block: BookBlock, space: string): RootContent[] {
	switch (block.kind) {
		case 'heading': {
			const title = [text(labelBefore(block.label)), ...phrasing(block.title)];
			return [{ type: 'heading', depth: depths[block.level], children: [anchor(block.id), ...title] }];
		}
		case 'box':
			return [paragraph([anchor(block.id), html('<strong>'), ...phrasing(block.title), html('</strong>')])];
		case 'paragraph': {
			const sentences = block.sentences.flatMap(({ id, lead, inlines }, index): PhrasingContent[] => {
				const words = phrasing(inlines);
				// In Chinese, ** that closes after a full stop does not close.
				const shown = lead ? [html('<strong>'), ...words, html('</strong>')] : words;
				return [...(space !== '' && index > 0 ? [text(space)] : []), anchor(id), ...shown];
			});
			return [paragraph([anchor(block.id), ...sentences])];
		}
		case 'table':
			return [paragraph([anchor(block.id), ...phrasing(block.caption)]), tableOf(block)];
	}
}

function tableOf(table: BookTable): Table {
	const { head, rows } = gridOf(table);
	const marks = new Map(
		[...table.head, ...table.bodies.flat()].map(({ id, cells }) => [
			id,
			cells.flatMap(({ inlines }) => inlines.filter((inline) => 'note' in inline)),
		]),
	);
	return {
		type: 'table',
		children: [...head, ...rows].map(({ id, cells }) => ({
			type: 'tableRow',
			children: cells.map((cell, index) => ({
				type: 'tableCell',
				children: [
					...(index === 0 ? [anchor(id)] : []),
					...(cell === '' ? [] : [text(cell)]),
					...(index === 1 ? phrasing(marks.get(id) ?? []) : []),
				],
			})),
		})),
	};
}

function phrasing(inlines: readonly Inline[]): PhrasingContent[] {
	return inlines.flatMap((inline): PhrasingContent[] => {
		if ('page' in inline) return [];
		if ('note' in inline) return [{ type: 'footnoteReference', identifier: inline.note, label: inline.note }];
		return [inline.title ? { type: 'emphasis', children: [text(inline.text)] } : text(inline.text)];
	});
}

function definitionOf({ id, kind, words }: BookBlock['notes'][number]): FootnoteDefinition {
	const children = [paragraph([text(`${kind} · ${plainText(words)}`)])];
	return { type: 'footnoteDefinition', identifier: id, label: id, children };
}

function anchor(id: string): Html {
	return html(element('a', { id }));
}

function html(value: string): Html {
	return { type: 'html', value };
}

function text(value: string): { type: 'text'; value: string } {
	return { type: 'text', value };
}

function paragraph(children: PhrasingContent[]): { type: 'paragraph'; children: PhrasingContent[] } {
	return { type: 'paragraph', children };
}
