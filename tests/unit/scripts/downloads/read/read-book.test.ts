import { describe, expect, test } from 'vitest';
import { blocksOf, plainText } from '../../../../../scripts/downloads/book.ts';
import { readBook } from '../../../../../scripts/downloads/read/read-book.ts';
import { useStrings } from '../../../../../src/i18n/strings.ts';
import { chineseBook, colophon, englishBook } from '../sample.ts';

const book = englishBook();
const block = (id: string) => blocksOf(book).find((candidate) => candidate.id === id);

describe('a book read from the files of an edition', () => {
	test('has its blocks in the order of the text, whatever the order of the files', () => {
		expect(book.chapters.map(({ heading }) => heading.id)).toEqual(['0', '1']);
		expect(blocksOf(book).map(({ id }) => id)).toEqual(['0', '0.0.0.1', '1', '1.1', '1.1.1', '1.1.1.1', '1.1.1.t1']);
	});

	test('labels its headings in its own words', () => {
		const labels = blocksOf(book).flatMap((one) => (one.kind === 'heading' ? [one.label] : []));
		expect(labels).toEqual(['', 'Chapter 1', 'Section 1', '1. ']);
		expect(chineseBook().chapters[0]?.heading.label).toBe('第一章');
	});

	test('keeps titles of documents, Chinese in English, the marks of notes and of printed pages apart', () => {
		const paragraph = block('1.1.1.1');
		expect(paragraph?.kind === 'paragraph' && paragraph.sentences[1]?.inlines).toEqual([
			{ text: 'By the ' },
			{ page: 3 },
			{ text: 'Plan for Roads', title: true },
			{ text: ', R&D on rail in ' },
			{ text: '海州', lang: 'zh-Hans' },
			{ text: ' will rise.' },
			{ note: '1.1.1.1.n1' },
		]);
	});

	test('says of a sentence without translation that it has none, and keeps the title of the source in its language', () => {
		const paragraph = block('0.0.0.1');
		expect(paragraph?.kind === 'paragraph' && plainText(paragraph.sentences[0]?.inlines ?? [])).toMatch(/^\[.+\]$/u);
		expect(block('1')).toMatchObject({ title: [{ text: '开头', lang: 'zh-Hans' }, { note: '1.n1' }] });
	});

	test('marks a note of a table at its caption where no cell does', () => {
		expect(block('1.1.1.t1')).toMatchObject({ caption: [{ text: 'Goals' }, { note: '1.1.1.t1.r0.n1' }] });
	});

	test('knows the printed pages of a block', () => {
		expect(block('1.1.1.1')?.pages).toEqual([2, 4]);
		expect(blocksOf(chineseBook()).every(({ pages }) => pages === undefined)).toBe(true);
	});

	test('is not made of a file without frontmatter', () => {
		expect(() => readBook('en', ['# Plan'], colophon, useStrings('en'))).toThrow('no frontmatter');
	});
});
