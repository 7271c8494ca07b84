import type { Translate } from '../../../../src/i18n/strings.ts';
import type { Book, BookChapter, BookHeading } from '../../book.ts';
import { headingText } from '../heading.ts';
import { element, escapeText } from '../markup.ts';
import { pagesWithin } from '../printed-pages.ts';
import { chapterFile } from './chapter.ts';
import { documentOf } from './document.ts';

/** The navigation of an EPUB: contents, landmarks, and the pages of the printed plan. */
export function navDocument(book: Book, pages: ReadonlyMap<string, readonly number[]>, t: Translate): string {
	const title = t('nav.contents');
	const body = [
		navigation('toc', title, 'h1', chapters(book)),
		navigation('landmarks', t('book.landmarks'), 'h2', landmarks(book, t)),
		...(pages.size === 0 ? [] : [navigation('page-list', t('book.pages'), 'h2', pageList(book, pages))]),
	];
	return documentOf(book, { title, body: body.join('\n') });
}

function navigation(type: 'toc' | 'landmarks' | 'page-list', title: string, heading: string, items: string): string {
	const role = { toc: 'doc-toc', landmarks: undefined, 'page-list': 'doc-pagelist' }[type];
	return element(
		'nav',
		{ 'epub:type': type, role, id: type, 'aria-labelledby': `${type}-title`, hidden: type !== 'toc' && 'hidden' },
		element(heading, { id: `${type}-title` }, escapeText(title)),
		items,
	);
}

function chapters(book: Book): string {
	return list(
		book.chapters.map((chapter) => {
			const sections = chapter.blocks.filter(isHeading);
			return entry(chapter, chapter.heading, nested(chapter, sections, 'section'));
		}),
	);
}

/** The headings of a level with those below each. */
function nested(chapter: BookChapter, headings: readonly BookHeading[], level: 'section' | 'item'): string {
	const places = headings.flatMap((heading, index) => (heading.level === level ? [index] : []));
	if (places.length === 0) return level === 'section' ? nested(chapter, headings, 'item') : '';
	const items = places.map((place, index) => {
		const [heading] = headings.slice(place, place + 1);
		const below = headings.slice(place + 1, places[index + 1]);
		return heading ? entry(chapter, heading, level === 'section' ? nested(chapter, below, 'item') : '') : '';
	});
	return list(items);
}

function entry(chapter: BookChapter, heading: BookHeading, below: string): string {
	const href = `${chapterFile(chapter)}#${heading.id}`;
	return element('li', {}, element('a', { href }, escapeText(headingText(heading))), below);
}

function landmarks(book: Book, t: Translate): string {
	const [first] = book.chapters;
	const entries = [
		{ type: 'cover', href: 'cover.xhtml', words: t('book.cover') },
		{ type: 'titlepage', href: 'title.xhtml', words: book.colophon.shortTitle },
		{ type: 'toc', href: 'nav.xhtml#toc', words: t('nav.contents') },
		...(first ? [{ type: 'bodymatter', href: chapterFile(first), words: t('book.text') }] : []),
	];
	return list(
		entries.map(({ type, href, words }) =>
			element('li', {}, element('a', { 'epub:type': type, href }, escapeText(words))),
		),
	);
}

function pageList(book: Book, pages: ReadonlyMap<string, readonly number[]>): string {
	const entries = book.chapters.flatMap((chapter) =>
		[chapter.heading, ...chapter.blocks]
			.flatMap((block) => [...(pages.get(block.id) ?? []), ...pagesWithin(block)])
			.map((page) => ({ page, href: `${chapterFile(chapter)}#page-${page}` })),
	);
	return list(entries.map(({ page, href }) => element('li', {}, element('a', { href }, String(page)))));
}

function list(items: readonly string[]): string {
	return `\n${element('ol', {}, '\n', items.join('\n'), '\n')}\n`;
}

function isHeading(block: BookChapter['blocks'][number]): block is BookHeading {
	return block.kind === 'heading';
}
