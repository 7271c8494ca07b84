import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { DownloadManifest } from '#model/download-manifest';
import type { PlanData } from '#model/plan-data';
import { pageOf } from '../../src/i18n/paths.ts';
import { firstPlan } from '../helpers/first-plan.ts';
import { readPages } from '../site/built-site.ts';
import { out } from './build.ts';

const pages = readPages(out).filter(({ path }) => !path.startsWith('/downloads/'));
const byPath = new Map(pages.map((page) => [page.path, page]));
const editions = ['zh-hans', 'zh-hant'] as const;

function readJson(path: string): unknown {
	return JSON.parse(readFileSync(join(out, path), 'utf8'));
}

const plan = readJson('data/plan.json') as PlanData;

/** Whether the site answers a path: with a page or a file. */
function answers(path: string): boolean {
	const file = join(out, decodeURIComponent(path));
	return byPath.has(path) || (existsSync(file) && statSync(file).isFile());
}

describe('the site of another plan', () => {
	test('has a page for each part, chapter and section', () => {
		const text = ['p1/', '1/', '2/', '2/1/', '2/2/', 'p2/', '3/', '4/', '4/1/', '4/2/', 'p3/', '5/'];
		const built = pages.map(({ path }) => path).filter((path) => /^\/[a-z-]+\/p?\d/u.test(path));
		const expected = editions.flatMap((edition) => text.map((page) => `/${edition}/${page}`));
		expect(built.toSorted()).toEqual(expected.toSorted());
	});

	test('has a home, a search, its targets, its downloads and a word on itself, and no page for lists that are not kept', () => {
		for (const edition of editions) {
			for (const page of ['', 'about/', 'all/', 'downloads/', 'search/', 'targets/'])
				expect([...byPath.keys()]).toContain(`/${edition}/${page}`);
			for (const page of ['glossary', 'index', 'needs', 'places', 'themes', 'vocabulary'])
				expect(existsSync(join(out, edition, page)), page).toBe(false);
		}
	});

	test('has no link that leads nowhere, and no anchor', () => {
		const broken: string[] = [];
		let checked = 0;
		for (const { path, root } of pages) {
			for (const link of root.querySelectorAll('[href], [src], [action]')) {
				const value = link.getAttribute('href') ?? link.getAttribute('src') ?? link.getAttribute('action') ?? '';
				const target = new URL(value, `https://example.org${path}`);
				if (target.host !== 'example.org') continue;
				checked++;
				const id = decodeURIComponent(target.hash.slice(1));
				const page = byPath.get(target.pathname);
				if (!answers(target.pathname) || (id !== '' && page && !page.root.getElementById(id)))
					broken.push(`${path} → ${target.pathname}${target.hash}`);
			}
		}
		expect(checked).toBeGreaterThan(500);
		expect(broken).toEqual([]);
	});

	test('never mentions the first plan, in its pages, its data, its scripts or the names of its files', () => {
		const written = ['.html', '.json', '.csv', '.xml', '.js', '.css', '.md', '.txt'];
		// The bill of materials names the software, which is called after the first plan.
		const files = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((file) => file !== 'sbom.cdx.json');
		expect(files.length).toBeGreaterThan(50);
		const mentions = files.filter((file) => {
			const isText = written.includes(extname(file)) && statSync(join(out, file)).isFile();
			return firstPlan.test(file) || (isText && firstPlan.test(readFileSync(join(out, file), 'utf8')));
		});
		expect(mentions).toEqual([]);
	});

	test('leaves no list empty where it has nothing to say, such as the printed pages of a plan without them', () => {
		const lists = pages.flatMap(({ path, root }) => root.querySelectorAll('dl').map((list) => ({ path, list })));
		expect(plan.paragraphs.some(({ printedPages }) => printedPages)).toBe(false);
		expect(lists.length).toBeGreaterThan(0);
		expect(lists.filter(({ list }) => list.text.trim() === '').map(({ path }) => path)).toEqual([]);
	});

	test('gives every page a title of its own, a heading and something to read', () => {
		const titles = new Map<string, string[]>();
		for (const { path, root } of pages) {
			const title = root.querySelector('title')?.text ?? '';
			titles.set(title, [...(titles.get(title) ?? []), path]);
			expect(root.querySelector('h1')?.text.trim(), path).not.toBe('');
			expect(root.querySelector('main')?.text.replace(/\s/gu, '').length, path).toBeGreaterThan(20);
			expect(root.querySelector('main')?.text, path).not.toMatch(/undefined|NaN|Infinity|\{\w+\}/u);
		}
		const shared = [...titles.values()].filter((paths) => paths.length > 1);
		expect(shared.filter((paths) => new Set(paths.map((path) => path.split('/')[1])).size < paths.length)).toEqual([]);
	});

	test('is offered in its two editions and in no other', () => {
		for (const { path, root } of pages.filter((page) => page.path !== '/404.html')) {
			const languages = root.querySelectorAll('link[hreflang]').map((link) => link.getAttribute('hreflang'));
			expect(languages, path).toEqual(['zh-Hans', 'zh-Hant-TW', 'x-default']);
		}
		expect(existsSync(join(out, 'en'))).toBe(false);
	});

	test('prints every paragraph at its address', () => {
		expect(plan.paragraphs).toHaveLength(13);
		for (const { id, text } of plan.paragraphs) {
			for (const edition of editions) {
				const page = byPath.get(`/${edition}/${pageOf(id)}`);
				const printed = page?.root.getElementById(id)?.text.replace(/\s/gu, '');
				expect(printed, `${edition} ${id}`).toBe(text[edition].replace(/\s/gu, ''));
			}
		}
	});

	test('can be searched: every heading, paragraph and row of its tables is indexed', () => {
		const { headings, paragraphs, tables } = plan;
		const rows = tables.flatMap((table) => table.rows);
		const { addresses } = readJson('pagefind/settings.json') as { addresses: string[] };
		expect(addresses).toEqual([...headings, ...paragraphs, ...tables, ...rows].map(({ id }) => id));
		for (const edition of editions) {
			const entry = readJson(`pagefind/${edition}/pagefind-entry.json`) as {
				languages: Record<string, { page_count: number }>;
			};
			const [language] = Object.values(entry.languages);
			expect(language?.page_count).toBe(headings.length + paragraphs.length + rows.length - tables.length);
		}
		expect(existsSync(join(out, 'pagefind/en'))).toBe(false);
	});

	test('reads its own years: what 2015 was and what 2020 is to be', () => {
		const [row] = plan.indicators;
		expect(row).toMatchObject({ years: { base: 2015, target: 2020 }, base2020: 68.5, target2025: { value: 105 } });
		expect(byPath.get('/zh-hans/targets/')?.root.querySelector('h2#headlines')?.text).toBe('到2020年');
	});

	test('can be taken away under its own name', () => {
		const { files } = readJson('downloads/downloads.json') as DownloadManifest;
		expect(files.length).toBeGreaterThan(0);
		for (const { path, editions: held } of files) {
			expect(path).toMatch(/^qinglu-plan/u);
			expect(held).not.toContain('en');
			expect(answers(`/downloads/${path}`), path).toBe(true);
		}
		expect(readJson('data/datapackage.json')).toMatchObject({ name: 'qinglu-plan', title: plan.title['zh-hans'] });
	});
});
