import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPages, site } from './built-site.ts';

const pages = readPages();
const byPath = new Map(pages.map((page) => [page.path, page]));

/** Whether the site answers a path: with a page or a file. */
function answers(path: string): boolean {
	if (byPath.has(path)) return true;
	const file = join(site, decodeURIComponent(path));
	return existsSync(file) && statSync(file).isFile();
}

describe('the links of the built site', () => {
	test('there are pages to check', () => {
		expect(pages.length).toBeGreaterThan(150);
	});

	test('every internal link leads to a page or file, and every anchor to an element', () => {
		const broken: string[] = [];
		let checked = 0;
		for (const { path, root } of pages) {
			for (const link of root.querySelectorAll('a[href], link[href], script[src]')) {
				const target = new URL(link.getAttribute('href') ?? link.getAttribute('src') ?? '', `http://site${path}`);
				if (target.host !== 'site' || link.getAttribute('rel') === 'alternate') continue;
				checked++;
				const id = decodeURIComponent(target.hash.slice(1));
				const page = byPath.get(target.pathname);
				if (!answers(target.pathname) || (id !== '' && page && !page.root.getElementById(id)))
					broken.push(`${path} → ${target.pathname}${target.hash}`);
			}
		}
		expect(checked).toBeGreaterThan(5000);
		expect(broken).toEqual([]);
	});

	test('no id stands twice on a page', () => {
		for (const { path, root } of pages) {
			const ids = root.querySelectorAll('[id]').map(({ id }) => id);
			const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
			expect(twice, path).toEqual([]);
		}
	});

	test('every page of an edition names itself and its counterparts in all languages', () => {
		const editionPages = pages.filter(({ path }) => /^\/(?:zh-hans|zh-hant|en)\//u.test(path));
		expect(editionPages.length).toBeGreaterThan(150);
		for (const { path, root } of editionPages) {
			const alternates = root.querySelectorAll('link[rel=alternate][hreflang]');
			const below = path.split('/').slice(2).join('/');
			const hrefs: Record<string, string> = {};
			for (const link of alternates)
				hrefs[link.getAttribute('hreflang') ?? ''] = new URL(link.getAttribute('href') ?? '').pathname;
			expect(hrefs, path).toMatchObject({
				'zh-Hans': `/zh-hans/${below}`,
				'zh-Hant-TW': `/zh-hant/${below}`,
				en: `/en/${below}`,
			});
			for (const href of Object.values(hrefs)) expect(answers(href), `${path} ↔ ${href}`).toBe(true);
			const canonical = root.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '';
			expect(new URL(canonical).pathname, path).toBe(path);
		}
	});
});
