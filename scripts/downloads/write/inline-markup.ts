import type { BookNote, Inline } from '../book.ts';
import type { MarkupStyle } from './markup-style.ts';
import { element, escapeText } from './markup.ts';

/** A line as markup: each run in its language, titles of documents cited, the marks of notes as links, printed pages in an EPUB. */
export function inlineMarkup(inlines: readonly Inline[], style: MarkupStyle): string {
	return inlines
		.map((inline) => {
			if ('note' in inline) return noteMark(inline.note, style);
			if ('page' in inline) return style.epub ? pageBreak('span', inline.page) : '';
			const words = escapeText(inline.text);
			const inLanguage = inline.lang === undefined ? words : element('span', langOf(inline.lang, style), words);
			return inline.title ? element('cite', {}, inLanguage) : inLanguage;
		})
		.join('');
}

/** The language of a run or a document, as HTML and, in EPUB, as XML says it. */
export function langOf(lang: string, { epub }: Pick<MarkupStyle, 'epub'>): Record<string, string> {
	return epub ? { lang, 'xml:lang': lang } : { lang };
}

/** Where a page of the printed plan begins, as EPUB marks it: between blocks or within a line. */
export function pageBreak(name: 'div' | 'span', page: number): string {
	return element(name, {
		'epub:type': 'pagebreak',
		role: 'doc-pagebreak',
		id: `page-${page}`,
		'aria-label': String(page),
	});
}

function noteMark(note: string, style: MarkupStyle): string {
	const attributes = {
		...(style.epub && { 'epub:type': 'noteref' }),
		role: 'doc-noteref',
		class: 'ref',
		id: style.id(`${note}.m`),
		href: `#${style.id(note)}`,
	};
	return element('a', attributes, String(style.numberOf(note)));
}

/** The notes of a chapter, each leading back to its mark; no notes are nothing. */
export function notesMarkup(notes: readonly BookNote[], style: MarkupStyle): string {
	if (notes.length === 0) return '';
	const written = notes.map(({ id, kind, words }) =>
		element(
			'aside',
			{ ...(style.epub && { 'epub:type': 'footnote' }), role: 'doc-footnote', id: style.id(id) },
			element(
				'p',
				{},
				element(
					'a',
					{
						class: 'back',
						href: `#${style.id(`${id}.m`)}`,
						'aria-label': `${style.t('note.back')} ${style.numberOf(id)}`,
					},
					String(style.numberOf(id)),
				),
				` <b>${escapeText(kind)}</b> ${inlineMarkup(words, style)}`,
			),
		),
	);
	const title = element(`h${style.top + 1}`, { class: 'notes-title' }, escapeText(style.t('book.notes')));
	return element('section', { class: 'notes' }, title, '\n', written.join('\n'), '\n');
}

/** Number the notes of a chapter from 1, in the order of the text. */
export function numbering(notes: readonly BookNote[]): (note: string) => number {
	const numbers = new Map(notes.map(({ id }, index) => [id, index + 1]));
	return (note) => numbers.get(note) ?? 0;
}
