import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import budgets from '../budgets.json' with { type: 'json' };
import { readPages, site } from './built-site.ts';

const pages = readPages().filter(({ path }) => /^\/(?:zh-hans|zh-hant|en)\/\d+\/\d+\/$/u.test(path));
const gzipped = (path: string): number => gzipSync(readFileSync(join(site, path))).length;
const sum = (sizes: number[]): number => sizes.reduce((total, size) => total + size, 0);

describe('a section page', () => {
	test.each(pages)('$path keeps within its bytes, compressed', ({ path, html, root }) => {
		const styles = root.querySelectorAll('link[rel=stylesheet]').map((link) => link.getAttribute('href') ?? '');
		const scripts = root.querySelectorAll('script[src]').map((script) => script.getAttribute('src') ?? '');
		const imported = scripts.flatMap((script) =>
			[...readFileSync(join(site, script), 'utf8').matchAll(/from\s*["']\.\/(?<name>[^"']+)["']/gu)].map(
				({ groups }) => `/_astro/${groups?.['name'] ?? ''}`,
			),
		);
		const script = sum([...new Set([...scripts, ...imported])].map(gzipped));
		const style = sum(styles.map(gzipped));
		expect(script, path).toBeLessThanOrEqual(budgets.script);
		expect(style, path).toBeLessThanOrEqual(budgets.style);
		expect(gzipSync(html).length + script + style, path).toBeLessThanOrEqual(budgets.page);
	});

	test('carries no style or script in its own text', () => {
		for (const { path, root } of pages) {
			expect(
				root.querySelectorAll('style, [style], script:not([src]):not([type="application/json"])'),
				path,
			).toHaveLength(0);
		}
	});
});
