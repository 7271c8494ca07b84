import { describe, expect, test } from 'vitest';
import { askedAs, bytesOf, filesFor } from '../../../../../src/client/keep/choice.ts';

const paths = [
	'.htaccess',
	'404.html',
	'_astro/reading.a1.js',
	'_headers',
	'data/plan.json',
	'downloads/plan-en.pdf',
	'en/3/2/index.html',
	'en/offline/index.html',
	'en/words.json',
	'index.html',
	'pagefind/en/pagefind.js',
	'pagefind/settings.json',
	'pagefind/zh-hans/pagefind.js',
	'robots.txt',
	'sitemap-0.xml',
	'sw.js',
	'vercel.json',
	'zh-hans/3/2/index.html',
	'zh-hans/offline/index.html',
	'zh-hans/words.json',
];
const files = paths.map((path) => ({ path, bytes: 10, sha256: '' }));
const chosen = (editions: ('zh-hans' | 'zh-hant' | 'en')[], downloads = false): string[] =>
	filesFor(files, { editions, downloads }).map(({ path }) => path);

describe('what a reader keeps', () => {
	test('is what all editions share, with the pages and the index of the chosen one', () => {
		expect(chosen(['en'])).toEqual([
			'_astro/reading.a1.js',
			'data/plan.json',
			'en/3/2/index.html',
			'en/offline/index.html',
			'en/words.json',
			'index.html',
			'pagefind/en/pagefind.js',
			'pagefind/settings.json',
			'zh-hans/offline/index.html',
			'zh-hans/words.json',
		]);
	});

	test('is more with another edition, and has the downloads only where they are asked for', () => {
		expect(chosen(['en', 'zh-hans'])).toEqual(expect.arrayContaining(['zh-hans/3/2/index.html', ...chosen(['en'])]));
		expect(chosen(['en', 'zh-hans'])).not.toContain('downloads/plan-en.pdf');
		expect(chosen(['en'], true)).toContain('downloads/plan-en.pdf');
	});

	test('is never what is for hosts and machines alone, which a host may not serve', () => {
		const all = chosen(['en', 'zh-hans', 'zh-hant'], true);
		const others = ['.htaccess', '404.html', '_headers', 'robots.txt', 'sitemap-0.xml', 'sw.js', 'vercel.json'];
		for (const path of others) expect(all).not.toContain(path);
	});

	test('has a size', () => {
		expect(bytesOf(filesFor(files, { editions: ['en'], downloads: false }))).toBe(100);
	});
});

test('a page is asked for by its folder, any other file by its name', () => {
	expect(['index.html', 'en/3/2/index.html', 'en/words.json', 'data/myindex.html'].map(askedAs)).toEqual([
		'',
		'en/3/2/',
		'en/words.json',
		'data/myindex.html',
	]);
});
