import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { DownloadManifest } from '#model/download-manifest';
import { editions } from '#model/editions';
import type { PlanData } from '#model/plan-data';
import { faultOfXml, readEpub } from '../helpers/downloads.ts';
import { site } from './built-site.ts';

const folder = join(site, 'downloads');
const data = JSON.parse(readFileSync(join(site, 'data/plan.json'), 'utf8')) as PlanData;
const manifest = DownloadManifest.parse(JSON.parse(readFileSync(join(folder, 'downloads.json'), 'utf8')));
const books = manifest.files
	.filter(({ format }) => format === 'epub')
	.flatMap(({ path, editions: held }) => held.map((edition) => ({ path, edition })));

test('there is an EPUB of every edition', () => {
	expect(books.map(({ edition }) => edition)).toEqual(Object.keys(editions));
});

describe.each(books)('$path, by EPUB 3.3', ({ path, edition }) => {
	const bytes = readFileSync(join(folder, path));
	const files = readEpub(bytes);
	const opf = parse(files.get('EPUB/package.opf') ?? '');
	const items = opf.querySelectorAll('manifest item').map((item) => ({
		id: item.id,
		href: item.getAttribute('href') ?? '',
		type: item.getAttribute('media-type'),
		properties: item.getAttribute('properties'),
	}));
	const documents = [...files]
		.filter(([name]) => name.endsWith('.xhtml'))
		.map(([name, content]) => ({ name, root: parse(content) }));
	const idsOf = new Map(documents.map(({ name, root }) => [name, root.querySelectorAll('[id]').map(({ id }) => id)]));
	const ids = new Set([...idsOf.values()].flat());

	/** The words at an address without the numbers of its notes. */
	function wordsOf(id: string): string | undefined {
		const root = documents.find(({ name }) => idsOf.get(name)?.includes(id))?.root;
		const element = root?.getElementById(id)?.clone() as typeof root;
		for (const mark of element?.querySelectorAll('.ref') ?? []) mark.remove();
		return element?.textContent.trim();
	}

	/** The words of a paragraph before a mark within it, without the numbers of its notes. */
	function textBefore(id: string, mark: string): string | undefined {
		const root = documents.find(({ name }) => idsOf.get(name)?.includes(id))?.root;
		const [before] = root?.getElementById(id)?.innerHTML.split(`id="${mark}"`) ?? [];
		const words = parse((before ?? '').replace(/<[^<]*$/u, ''));
		for (const ref of words.querySelectorAll('.ref')) ref.remove();
		return words.textContent.trim();
	}

	/** The words of a paragraph up to each of its sentences. */
	function sentenceEnds(id: string): string[] {
		const texts =
			data.paragraphs.find((paragraph) => paragraph.id === id)?.sentences.map(({ text }) => text[edition]) ?? [];
		return texts.map((_, index) => texts.slice(0, index).join(' '));
	}

	test('begins with its type, stored as it is, and names its package', () => {
		expect(bytes.subarray(30, 58).toString('latin1')).toBe('mimetypeapplication/epub+zip');
		expect(bytes.readUInt16LE(8)).toBe(0);
		const container = parse(files.get('META-INF/container.xml') ?? '');
		expect(container.querySelector('rootfile')?.getAttribute('full-path')).toBe('EPUB/package.opf');
	});

	test('is well formed in every file', () => {
		const xml = [...files].filter(([name]) => /\.(?:xml|opf|xhtml)$/u.test(name));
		expect(xml.length).toBeGreaterThan(10);
		for (const [name, content] of xml) expect(faultOfXml(content), name).toBe('');
	});

	test('lists every file once, one of them the navigation, and reads every document', () => {
		const packed = [...files.keys()].filter((name) => name.startsWith('EPUB/') && name !== 'EPUB/package.opf');
		expect(items.map(({ href }) => `EPUB/${href}`).sort()).toEqual(packed.sort());
		expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
		expect(items.filter(({ properties }) => properties === 'nav')).toHaveLength(1);
		const read = opf.querySelectorAll('spine itemref').map((reference) => reference.getAttribute('idref'));
		expect(items.find(({ id }) => id === read[0])?.href).toBe('cover.xhtml');
		expect(read).toEqual(items.filter(({ type }) => type === 'application/xhtml+xml').map(({ id }) => id));
	});

	test('says what it is: identifier, title, language, version, date, accessibility', () => {
		// As XML: in HTML a <meta> holds nothing.
		const metas = [
			...(files.get('EPUB/package.opf') ?? '').matchAll(/<meta property="(?<name>[^"]+)">(?<value>[^<]*)/gu),
		];
		const property = (name: string): string | undefined =>
			metas.find(({ groups }) => groups?.['name'] === name)?.groups?.['value'];
		const named = opf.querySelector('package')?.getAttribute('unique-identifier');
		expect(opf.getElementById(named ?? '')?.textContent).toMatch(/^urn:uuid:[0-9a-f-]{36}$/u);
		expect(opf.querySelector('dc\\:title')?.textContent).toBe(data.title[edition]);
		expect(opf.querySelector('dc\\:language')?.textContent).toBe(editions[edition].lang);
		expect(property('dcterms:modified')).toBe(`${manifest.date}T00:00:00Z`);
		expect(property('schema:version')).toBe(data.version);
		for (const name of ['accessMode', 'accessibilityFeature', 'accessibilityHazard', 'accessibilitySummary'])
			expect(property(`schema:${name}`), name).toBeTruthy();
	});

	test('has each id once in a document, and links that lead somewhere', () => {
		let checked = 0;
		for (const { name, root } of documents) {
			const own = idsOf.get(name) ?? [];
			expect(new Set(own).size, name).toBe(own.length);
			for (const link of root.querySelectorAll('a')) {
				const [file = '', id = ''] = (link.getAttribute('href') ?? '').split('#');
				const target = file === '' ? name : posix.join('EPUB', file);
				expect(id === '' ? files.has(target) : idsOf.get(target)?.includes(id), `${name} ${target}#${id}`).toBe(true);
				checked++;
			}
		}
		expect(checked).toBeGreaterThan(200);
	});

	test('has every sentence, heading and row of the text at its address', () => {
		for (const { id, text } of data.paragraphs.flatMap((paragraph) => paragraph.sentences))
			expect(wordsOf(id), id).toBe(text[edition]);
		for (const { id, title } of data.headings) expect(wordsOf(id), id).toContain(title[edition]);
		for (const { id, cells } of data.tables.flatMap((table) => table.rows))
			expect(wordsOf(id), id).toBe(cells.map((cell) => cell[edition]).join(''));
	});

	test('has contents, landmarks and the pages of the printed plan', () => {
		const nav = documents.find(({ name }) => name === 'EPUB/nav.xhtml')?.root;
		expect(nav?.querySelectorAll('nav').map((one) => one.getAttribute('epub:type'))).toEqual([
			'toc',
			'landmarks',
			'page-list',
		]);
		const linked = nav?.querySelectorAll('#toc a').map((link) => link.getAttribute('href')?.split('#')[1]);
		expect(linked).toEqual(data.headings.map(({ id }) => id));
		const last = Math.max(...data.paragraphs.flatMap(({ printedPages }) => printedPages ?? []));
		const pages = nav?.querySelectorAll('#page-list a').map(({ textContent }) => Number(textContent));
		expect(pages).toEqual(Array.from({ length: last }, (_, index) => index + 1));
	});

	test('marks each printed page once: in Chinese before its first character, in English before the sentence that holds it', () => {
		const breaks = documents.flatMap(({ root }) => root.querySelectorAll('[role=doc-pagebreak]'));
		const pages = breaks.map((mark) => Number(mark.getAttribute('aria-label')));
		expect(pages).toEqual(pages.map((_, index) => index + 1));
		const within = data.paragraphs.flatMap(({ id, pageBreaks = [] }) => pageBreaks.map((mark) => ({ id, ...mark })));
		expect(within.length).toBeGreaterThan(50);
		for (const { id, page, at } of within) {
			const before = textBefore(id, `page-${page}`);
			if (edition === 'en') expect(sentenceEnds(id), id).toContain(before);
			else
				expect(before, id).toBe(data.paragraphs.find((paragraph) => paragraph.id === id)?.text[edition].slice(0, at));
		}
	});

	test('has a cover that is listed as one and described in words', () => {
		const cover = items.filter(({ properties }) => properties === 'cover-image');
		const image = documents.find(({ name }) => name === 'EPUB/cover.xhtml')?.root.querySelector('img');
		expect(cover.map(({ href }) => href)).toEqual([image?.getAttribute('src')]);
		expect(cover[0]?.type).toMatch(/^image\/(?:png|svg\+xml)$/u);
		expect(image?.getAttribute('alt')).toContain(data.title[edition]);
	});

	test('has every note as a footnote that its mark leads to', () => {
		const marks = documents.flatMap(({ root }) => root.querySelectorAll('[role=doc-noteref]'));
		const notes = documents.flatMap(({ root }) => root.querySelectorAll('aside[role=doc-footnote]'));
		expect(notes.length).toBeGreaterThan(40);
		expect(marks.map((mark) => mark.getAttribute('href')?.slice(1)).sort()).toEqual(notes.map(({ id }) => id).sort());
		for (const { id } of notes) expect(ids.has(`${id}.m`), id).toBe(true);
	});
});
