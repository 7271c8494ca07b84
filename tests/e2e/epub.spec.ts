import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { rulesOfWcag, violationsOf } from './axe.ts';
import { unzipSync } from 'fflate';

const folder = join(process.env['SITE_DIR'] ?? join(import.meta.dirname, '../../dist'), 'downloads');
const types: Readonly<Record<string, string>> = {
	xhtml: 'application/xhtml+xml',
	css: 'text/css',
	png: 'image/png',
	svg: 'image/svg+xml',
};
// The cover, the title, the navigation, the preface, and the chapter that has the table.
const kinds = /(?:cover|title|nav|chapter-[01])\.xhtml$/u;
const books = readdirSync(folder).filter((file) => file.endsWith('.epub'));

test('there are EPUBs to read', () => {
	expect(books.length).toBeGreaterThan(0);
});

for (const book of books) {
	test(`each kind of page of ${book} has no violation of WCAG 2.2 AA`, async ({ page }) => {
		const files = unzipSync(readFileSync(join(folder, book)));
		await page.route('https://book.example/**', (route) => {
			const path = new URL(route.request().url()).pathname.slice(1);
			const contentType = types[path.replace(/^.*\./u, '')];
			return route.fulfill({ body: Buffer.from(files[path] ?? []), ...(contentType && { contentType }) });
		});
		const pages = Object.keys(files).filter((path) => kinds.test(path));
		expect(pages).toHaveLength(5);
		for (const path of pages) {
			await page.goto(`https://book.example/${path}`);
			// DPUB-ARIA names a page break by aria-label; axe knows the role only as that of its element.
			const asked = { rules: rulesOfWcag, exclude: ['[role=doc-pagebreak]'] };
			expect(await violationsOf(page, asked), path).toEqual([]);
		}
	});
}
