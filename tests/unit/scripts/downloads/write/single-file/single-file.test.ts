import { createHash } from 'node:crypto';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { singleFileOf } from '../../../../../../scripts/downloads/write/single-file/single-file.ts';
import { useStrings } from '../../../../../../src/i18n/strings.ts';
import { chineseBook, englishBook } from '../../sample.ts';

const books = [chineseBook(), englishBook()].map((book) => ({ book, t: useStrings(book.edition) }));
const html = singleFileOf(books, { styles: 'p { color: red }', script: 'search()' });
const root = parse(html);

describe('the one file', () => {
	test('holds every edition in its language, each address under the edition', () => {
		expect(root.querySelectorAll('article').map((article) => article.getAttribute('lang'))).toEqual(['zh-Hans', 'en']);
		expect(root.getElementById('zh-hans/1.0.0.1.s2')?.textContent).toContain('海州');
		expect(root.getElementById('en/1.1.1.1')?.textContent).toContain('Faster roads. By the');
	});

	test('has each id once, and links that lead to one', () => {
		const ids = root.querySelectorAll('[id]').map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		const links = root.querySelectorAll('a').map((link) => link.getAttribute('href')?.slice(1) ?? '');
		expect(links.length).toBeGreaterThan(10);
		expect(links.filter((id) => !ids.includes(id))).toEqual([]);
	});

	test('lets nothing run or load but its own style and script', () => {
		const policy = root.querySelector('meta[http-equiv]')?.getAttribute('content') ?? '';
		const digest = createHash('sha256').update('search()').digest('base64');
		expect(policy).toContain(`default-src 'none'`);
		expect(policy).toContain(`script-src 'sha256-${digest}'`);
		expect(root.querySelectorAll('[src], link')).toHaveLength(0);
	});

	test('is not made of nothing', () => {
		expect(() => singleFileOf([], { styles: '', script: '' })).toThrow(RangeError);
	});
});
