import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Book } from '../../../../../../scripts/downloads/book.ts';
import { epubFiles, epubOf } from '../../../../../../scripts/downloads/write/epub/epub.ts';
import { useStrings } from '../../../../../../src/i18n/strings.ts';
import { chineseBook, englishBook } from '../../sample.ts';

const t = useStrings('en');
const files = epubFiles(englishBook(), 'p { margin: 0 }', t);
const chapter = files.get('EPUB/chapter-1.xhtml') ?? '';
const opf = (book: Book): string => epubFiles(book, '', t).get('EPUB/package.opf') ?? '';

describe('an EPUB', () => {
	test('begins with its type, stored as it is', () => {
		const bytes = epubOf(englishBook(), '', t);
		expect(strFromU8(bytes.slice(30, 38))).toBe('mimetype');
		expect(strFromU8(bytes.slice(38, 58))).toBe('application/epub+zip');
		expect(Object.keys(unzipSync(bytes))[0]).toBe('mimetype');
	});

	test('is the same bytes twice', () => {
		expect(epubOf(englishBook(), '', t)).toEqual(epubOf(englishBook(), '', t));
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
	});

	test('has a list of pages only where the plan has pages', () => {
		expect(files.get('EPUB/nav.xhtml')).toContain('epub:type="page-list"');
		expect(epubFiles(chineseBook(), '', t).get('EPUB/nav.xhtml')).not.toContain('page-list');
		expect(opf(chineseBook())).not.toContain('pageBreak');
	});

	test('marks where printed pages begin', () => {
		expect(chapter).toContain('<div epub:type="pagebreak" role="doc-pagebreak" id="page-3" aria-label="3"></div>');
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
