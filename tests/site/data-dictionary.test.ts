import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { editionIds } from '#model/editions';
import { readTable } from '../helpers/tables.ts';
import { readPages, site } from './built-site.ts';

const pages = readPages();

describe.each(editionIds)('the data dictionary of the about page in %s', (edition) => {
	const about = pages.find(({ path }) => path === `/${edition}/about/`)?.root;
	const downloads = about?.querySelectorAll('.download') ?? [];
	const linkOf = (download: (typeof downloads)[number]) => download.querySelector('a')?.getAttribute('href') ?? '';

	test('links every download and gives its size', () => {
		expect(downloads.length).toBeGreaterThanOrEqual(6);
		for (const download of downloads) {
			const { size } = statSync(join(site, linkOf(download)));
			const kilobytes = Math.round(size / 1000).toLocaleString('en-US');
			expect(download.querySelector('small')?.textContent).toContain(`${kilobytes} kB`);
		}
	});

	test('names every column of every table, in order, with its type and what it holds', () => {
		const tables = downloads.filter((download) => linkOf(download).endsWith('.csv'));
		expect(tables.length).toBeGreaterThanOrEqual(5);
		for (const download of tables) {
			const named = download.querySelectorAll('tbody th code').map(({ textContent }) => textContent);
			expect(named, linkOf(download)).toEqual(readTable(site, linkOf(download)).columns);
			for (const cell of download.querySelectorAll('tbody td')) expect(cell.textContent.trim()).not.toBe('');
		}
	});

	test('gives the grades of commitment, the scale of the findings and the measured accuracy', () => {
		const terms = about?.querySelectorAll('.terms') ?? [];
		expect(terms.map((list) => list.querySelectorAll('dt').length)).toEqual([5, 3, 11]);
		expect(about?.querySelectorAll('.accuracy tbody tr').length).toBeGreaterThanOrEqual(6);
	});
});
