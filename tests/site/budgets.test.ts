import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import budgets from '../budgets.json' with { type: 'json' };
import { readPages, site } from './built-site.ts';

const pages = readPages().filter(({ path }) => /^\/(?:zh-hans|zh-hant|en)\/\d+\/\d+\/$/u.test(path));
const gzipped = (path: string): number => gzipSync(readFileSync(join(site, path))).length;
const sum = (sizes: number[]): number => sizes.reduce((total, size) => total + size, 0);

/** Scripts with all that they import at once, not on demand. */
function withImports(scripts: readonly string[]): Set<string> {
	const loaded = new Set(scripts);
	for (const script of loaded)
		for (const { groups } of readFileSync(join(site, script), 'utf8').matchAll(
			/(?:\bfrom|\bimport)\s*["']\.\/(?<name>[^"']+)["']/gu,
		))
			loaded.add(`/_astro/${groups?.['name'] ?? ''}`);
	return loaded;
}

describe('a section page', () => {
	test('there are pages to weigh', () => {
		expect(pages.length).toBeGreaterThan(100);
	});

	test.each(pages)('$path keeps within its bytes, compressed', ({ path, html, root }) => {
		const styles = root.querySelectorAll('link[rel=stylesheet]').map((link) => link.getAttribute('href') ?? '');
		const scripts = root.querySelectorAll('script[src]').map((script) => script.getAttribute('src') ?? '');
		const script = sum([...withImports(scripts)].map(gzipped));
		const style = sum(styles.map(gzipped));
		expect(script, path).toBeLessThanOrEqual(budgets.script);
		expect(style, path).toBeLessThanOrEqual(budgets.style);
		expect(gzipSync(html).length + script + style, path).toBeLessThanOrEqual(budgets.page);
	});

	test('carries no style in its own text, and no script but the one line that sets the page as the reader has chosen', () => {
		const applyComfort = readFileSync(join(import.meta.dirname, '../../src/client/apply-comfort.js'), 'utf8').trim();
		for (const { path, root } of pages) {
			expect(root.querySelectorAll('style, [style]'), path).toHaveLength(0);
			const own = root.querySelectorAll('script:not([src], [type="application/json"], [type="application/ld+json"])');
			expect(
				own.map(({ textContent }) => textContent),
				path,
			).toEqual([applyComfort]);
		}
	});
});

test.each(['zh-hans', 'zh-hant', 'en'])(
	'the names of the pages that search leads to in %s keep within their bytes',
	(edition) => {
		expect(gzipped(`${edition}/pages.json`)).toBeLessThanOrEqual(budgets.pages);
	},
);
