import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Book } from '../../../../../../scripts/downloads/book.ts';
import { epubFiles, epubOf } from '../../../../../../scripts/downloads/write/epub/epub.ts';
import { useStrings } from '../../../../../../src/i18n/strings.ts';
import { chineseBook, cover, englishBook } from '../../sample.ts';

const t = useStrings('en');
const dress = { styles: 'p { margin: 0 }', cover };
const file = (book: Book, path: string): string => String(epubFiles(book, dress, t).get(`EPUB/${path}`));
const chapter = file(englishBook(), 'chapter-1.xhtml');
const opf = (book: Book): string => file(book, 'package.opf');

describe('an EPUB', () => {
	test('begins with its type, stored as it is', () => {
		const bytes = epubOf(englishBook(), dress, t);
		expect(strFromU8(bytes.slice(30, 38))).toBe('mimetype');
		expect(strFromU8(bytes.slice(38, 58))).toBe('application/epub+zip');
		expect(Object.keys(unzipSync(bytes))[0]).toBe('mimetype');
	});

	test('is the same bytes twice', () => {
		expect(epubOf(englishBook(), dress, t)).toEqual(epubOf(englishBook(), dress, t));
	});

	test('has another identifier in another edition, and the same in the same', () => {
		const identifier = (book: Book): string | undefined => /urn:uuid:[0-9a-f-]{36}/u.exec(opf(book))?.[0];
		expect(identifier(englishBook())).toBe(identifier(englishBook()));
		expect(identifier(chineseBook())).not.toBe(identifier(englishBook()));
	});

	test('says its version, its date and what readers with an impaired sense may count on', () => {
		expect(opf(englishBook())).toContain('<meta property="schema:version">1.2.3</meta>');
		expect(opf(englishBook())).toContain('<meta property="dcterms:modified">2026-03-04T00:00:00Z</meta>');
		for (const property of ['accessMode', 'accessModeSufficient', 'accessibilityFeature', 'accessibilityHazard'])
			expect(opf(englishBook())).toContain(`<meta property="schema:${property}">`);
		expect(opf(englishBook())).toContain(
			'<meta property="dcterms:conformsTo">EPUB Accessibility 1.1 - WCAG 2.2 Level AA',
		);
	});

	test('has a list of pages only where the plan has pages', () => {
		expect(file(englishBook(), 'nav.xhtml')).toContain('epub:type="page-list"');
		expect(file(chineseBook(), 'nav.xhtml')).not.toContain('page-list');
		expect(opf(chineseBook())).not.toContain('pageBreak');
	});

	test('marks where printed pages begin, between blocks or within a sentence', () => {
		expect(chapter).toContain('<div epub:type="pagebreak" role="doc-pagebreak" id="page-4" aria-label="4"></div>');
		expect(chapter).toContain(
			'By the <span epub:type="pagebreak" role="doc-pagebreak" id="page-3" aria-label="3"></span><cite>',
		);
	});

	test('lists the printed pages in their order, each where it begins', () => {
		const list = file(englishBook(), 'nav.xhtml').split('id="page-list"')[1] ?? '';
		expect([...list.matchAll(/href="(?<href>[^"]+)"/gu)].map(({ groups }) => groups?.['href'])).toEqual([
			'chapter-0.xhtml#page-1',
			'chapter-1.xhtml#page-2',
			'chapter-1.xhtml#page-3',
			'chapter-1.xhtml#page-4',
		]);
	});

	test('opens with its cover, which has words for those who do not see it', () => {
		expect(opf(englishBook())).toMatch(/<item id="(?<id>[^"]+)" href="cover.svg" [^>]*properties="cover-image"\/>/u);
		const first = /<itemref idref="(?<id>[^"]+)"/u.exec(opf(englishBook()))?.groups?.['id'] ?? '';
		expect(opf(englishBook())).toContain(`<item id="${first}" href="cover.xhtml"`);
		expect(file(englishBook(), 'cover.xhtml')).toMatch(
			/<img src="cover.svg" width="5" height="8" alt="Cover of the Plan of “Haizhou” &amp; Co\./u,
		);
		expect(file(englishBook(), 'nav.xhtml')).toContain('<a epub:type="cover" href="cover.xhtml">Cover</a>');
	});

	test('carries a cover of pixels as it is', () => {
		const content = Uint8Array.of(137, 80, 78, 71);
		const bytes = epubOf(englishBook(), { ...dress, cover: { ...cover, type: 'image/png', content } }, t);
		expect(unzipSync(bytes)['EPUB/cover.png']).toEqual(content);
	});

	test('has its notes as footnotes, linked both ways', () => {
		expect(chapter).toContain(
			'<a epub:type="noteref" role="doc-noteref" class="ref" id="1.1.1.1.n1.m" href="#1.1.1.1.n1">2</a>',
		);
		expect(chapter).toContain('<aside epub:type="footnote" role="doc-footnote" id="1.1.1.1.n1">');
		expect(chapter).toContain('href="#1.1.1.1.n1.m"');
	});

	test('gives a run its language, and the table its groups', () => {
		expect(chapter).toContain('<span lang="zh-Hans" xml:lang="zh-Hans">海州</span>');
		expect(chapter).toContain('<th scope="rowgroup" rowspan="2">Roads</th>');
	});
});
