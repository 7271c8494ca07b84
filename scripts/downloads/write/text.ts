import type { Translate } from '../../../src/i18n/strings.ts';
import { type Book, type BookBlock, type BookChapter, plainText } from '../book.ts';
import { colophonLines } from './colophon.ts';
import { gridOf } from './grid.ts';
import { headingText } from './heading.ts';

/** The width of the column of addresses. */
const margin = 15;

/**
 * Write a book as plain text: one line a heading, sentence, row or note, its address in the margin.
 *
 * @example textOf(book, useStrings('en')).split('\n')[40] // => '1.1.0.1.s1     During the 13th Five-Year Plan period, …'
 */
export function textOf(book: Book, t: Translate): string {
	const { title, approval } = book.colophon;
	const opening = [title, approval, '', ...colophonLines(book, t)].map((words) => line('', words));
	return [...opening, ...book.chapters.flatMap((chapter) => chapterLines(chapter, t)), ''].join('\n');
}

function chapterLines({ heading, blocks }: BookChapter, t: Translate): string[] {
	const all = [heading, ...blocks];
	const notes = all.flatMap((block) => block.notes);
	return [
		'',
		...all.flatMap((block) => ['', ...blockLines(block)]),
		...(notes.length === 0 ? [] : ['', line('', t('book.notes'))]),
		...notes.map(({ id, kind, words }) => line(id, `${kind} · ${plainText(words)}`)),
	];
}

function blockLines(block: BookBlock): string[] {
	switch (block.kind) {
		case 'heading':
			return [line(block.id, headingText(block))];
		case 'box':
			return [line(block.id, plainText(block.title))];
		case 'paragraph':
			return block.sentences.map(({ id, inlines }) => line(id, plainText(inlines)));
		case 'table': {
			const { head, rows } = gridOf(block);
			return [
				line(block.id, plainText(block.caption)),
				...[...head, ...rows].map(({ id, cells }) => line(id, cells.join(' | '))),
			];
		}
	}
}

function line(address: string, words: string): string {
	return words === '' ? '' : `${address.padEnd(margin)}${words}`;
}
