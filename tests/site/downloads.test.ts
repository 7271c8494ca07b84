import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { DownloadManifest, type Format } from '#model/download-manifest';
import { type EditionId, editionIds, editions } from '#model/editions';
import type { PlanData } from '#model/plan-data';
import { wordsByAnchor } from '../helpers/downloads.ts';
import { bare, readPdf } from '../helpers/pdf.ts';
import { readPages, site } from './built-site.ts';

const folder = join(site, 'downloads');
const data = JSON.parse(readFileSync(join(site, 'data/plan.json'), 'utf8')) as PlanData;
const manifest = DownloadManifest.parse(JSON.parse(readFileSync(join(folder, 'downloads.json'), 'utf8')));
const sentences = data.paragraphs.flatMap((paragraph) => paragraph.sentences);
const rows = data.tables.flatMap((table) => table.rows);
const fileOf = (format: Format, edition: EditionId): Buffer => {
	const entry = manifest.files.find((file) => file.format === format && file.editions.includes(edition));
	return readFileSync(join(folder, entry?.path ?? ''));
};
const pdfs = manifest.files.filter(({ format }) => format === 'pdf' || format === 'bilingual');

/** The words of an element without the numbers of its notes. */
function wordsOf(root: ReturnType<typeof parse>, id: string): string | undefined {
	const element = root.getElementById(id)?.clone() as typeof root | undefined;
	for (const mark of element?.querySelectorAll('.ref') ?? []) mark.remove();
	return element?.textContent.trim();
}

describe('the downloads', () => {
	test('are those that are listed, with their sizes and digests', () => {
		const names = readdirSync(folder).filter((name) => name !== 'downloads.json');
		expect(manifest.files.map(({ path }) => path).sort()).toEqual(names.sort());
		for (const { path, bytes, sha256 } of manifest.files) {
			const content = readFileSync(join(folder, path));
			expect([content.length, createHash('sha256').update(content).digest('hex')], path).toEqual([bytes, sha256]);
		}
	});

	test('hold every edition in every format that needs no browser', () => {
		for (const edition of editionIds)
			for (const format of ['html', 'epub', 'markdown', 'text'] as const)
				expect(fileOf(format, edition).length, `${edition} ${format}`).toBeGreaterThan(50_000);
	});

	test.each(editionIds)('are offered on their page in %s, each with its size', (edition) => {
		const page = readPages().find(({ path }) => path === `/${edition}/downloads/`);
		const links = page?.root.querySelectorAll('.files a').map((link) => link.getAttribute('href')) ?? [];
		expect(links.sort()).toEqual(manifest.files.map(({ path }) => `/downloads/${path}`).sort());
		expect(page?.root.querySelectorAll('.files .num')).toHaveLength(manifest.files.length);
		expect(page?.root.querySelector('.stand')?.textContent).toContain(manifest.version);
	});
});

describe.each(editionIds)('in the edition %s', (edition) => {
	test('the plain text has every sentence on its line, and every row', () => {
		const lines = fileOf('text', edition).toString('utf8').split('\n');
		const words = new Map(lines.map((line) => [/^\S+/u.exec(line)?.[0], line.replace(/^\S* +/u, '')]));
		for (const { id, text } of sentences) expect(words.get(id), id).toBe(text[edition]);
		for (const { id, cells } of rows)
			expect(words.get(id), id).toContain(
				cells
					.slice(1)
					.map((cell) => cell[edition])
					.join(' | '),
			);
		for (const { id, title } of data.headings) expect(words.get(id), id).toContain(title[edition]);
	});

	test('the Markdown has every sentence, heading and row at its anchor', () => {
		const words = wordsByAnchor(fileOf('markdown', edition).toString('utf8'));
		for (const { id, text } of sentences) expect(words.get(id), id).toBe(text[edition]);
		for (const { id, title } of data.headings) expect(words.get(id), id).toContain(title[edition]);
		for (const { id } of rows) expect(words.has(id), id).toBe(true);
	});

	test('the one file has every sentence, heading and row at its address', () => {
		const root = parse(fileOf('html', edition).toString('utf8'));
		for (const { id, text } of sentences) expect(wordsOf(root, `${edition}/${id}`), id).toBe(text[edition]);
		for (const { id, title } of data.headings) expect(wordsOf(root, `${edition}/${id}`), id).toContain(title[edition]);
		for (const { id, cells } of rows)
			expect(wordsOf(root, `${edition}/${id}`), id).toBe(cells.map((cell) => cell[edition]).join(''));
	});
});

describe.runIf(pdfs.length > 0).each(pdfs)('the PDF $path', ({ path, editions: held }) => {
	const reading = readPdf(new Uint8Array(readFileSync(join(folder, path))));

	test('reads as the text of its editions, sentence by sentence', async () => {
		const { text, columns } = await reading;
		for (const [index, edition] of held.entries()) {
			const own = held.length === 1 ? text : (columns[index] ?? '');
			const missing = sentences.filter((sentence) => !own.includes(bare(sentence.text[edition])));
			expect(missing.map(({ id }) => id)).toEqual([]);
		}
	});

	test('is tagged, in its language, with every heading in its outline, on A4, dated as the text', async () => {
		const { document } = await reading;
		expect(await document.getMarkInfo()).toContainEqual(['Marked', true]);
		const { info } = await document.getMetadata();
		const [first = 'en'] = held;
		expect(info).toMatchObject({ Language: editions[first].lang, Title: data.title[first] });
		expect(info).toMatchObject({ CreationDate: expect.stringContaining(manifest.date.replaceAll('-', '')) as string });
		const titles: string[] = [];
		const gather = (items: Awaited<ReturnType<typeof document.getOutline>>): void => {
			for (const { title, items: below } of items) {
				titles.push(bare(title));
				gather(below as typeof items);
			}
		};
		gather(await document.getOutline());
		for (const { title } of data.headings)
			expect(titles.some((shown) => shown.includes(bare(title[first])))).toBe(true);
		const [, , width = 0, height = 0] = (await document.getPage(1)).view;
		expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
	});
});
