import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPages } from './built-site.ts';

const repository = join(import.meta.dirname, '../..');
const out = join(import.meta.dirname, '../.output/sub-path');

test('published under a sub-path, every link and file stays below it', () => {
	rmSync(out, { recursive: true, force: true });
	execFileSync(process.execPath, [join(repository, 'node_modules/astro/bin/astro.mjs'), 'build', '--outDir', out], {
		cwd: repository,
		// Not the environment of this process: Vitest sets names of its own in it that Vite reads.
		env: { PATH: process.env['PATH'], SITE_URL: 'https://example.org/plans/cangshan' },
		stdio: 'pipe',
	});
	const pages = readPages(out);
	expect(pages.length).toBeGreaterThan(150);
	for (const { path, root } of pages) {
		for (const element of root.querySelectorAll('[href], [src], [action], [data-index]')) {
			const value =
				['href', 'src', 'action', 'data-index']
					.map((name) => element.getAttribute(name))
					.find((found) => found !== undefined) ?? '';
			const target = new URL(value, `https://example.org/plans/cangshan${path}`);
			expect(target.href, `${path}: ${value}`).toMatch(
				/^https:\/\/example\.org\/plans\/cangshan\/|^https:\/\/creativecommons/u,
			);
		}
	}
	expect(existsSync(join(out, 'pagefind/zh-hans/pagefind.js'))).toBe(true);
	expect(readFileSync(join(out, 'sw.js'), 'utf8')).toContain('/plans/cangshan');
	const app = JSON.parse(readFileSync(join(out, 'en/app.webmanifest'), 'utf8')) as Record<string, string>;
	expect([app['start_url'], app['scope']]).toEqual(['/plans/cangshan/en/', '/plans/cangshan/']);
});
