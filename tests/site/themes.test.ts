import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { chapterOf } from '#model/address';
import { type EditionId, editionIds } from '#model/editions';
import type { PlanData } from '#model/plan-data';
import type { ThemesData } from '#model/themes-data';
import { addressPath, pageOf } from '../../src/i18n/paths.ts';
import { readPages, site } from './built-site.ts';

const read = (name: string): unknown => JSON.parse(readFileSync(join(site, 'data', name), 'utf8'));
const plan = read('plan.json') as PlanData;
const { themes, groups } = read('themes.json') as ThemesData;
const byId = new Map(plan.paragraphs.map((paragraph) => [paragraph.id, paragraph]));
const pages = new Map(readPages().map((page) => [page.path, page.root]));
const themePage = (edition: EditionId, id: string) => pages.get(`/${edition}/themes/${id}/`);

describe('themes.json', () => {
	test('has 24 themes in known groups', () => {
		expect(themes).toHaveLength(24);
		for (const { group } of themes) expect(groups.map(({ id }) => id)).toContain(group);
	});

	test('gives each paragraph one primary theme, and says the same as plan.json', () => {
		const listed = themes.flatMap(({ id, paragraphs }) => paragraphs.map((paragraph) => ({ theme: id, ...paragraph })));
		for (const { id, themes: own } of plan.paragraphs) {
			expect(
				own.filter(({ primary }) => primary),
				id,
			).toHaveLength(1);
			const here = listed.filter((paragraph) => paragraph.id === id);
			const sorted = own.toSorted((one, other) => order(one.theme) - order(other.theme));
			expect(here, id).toEqual(sorted.map((tag) => ({ id, ...tag })));
		}
	});

	test('has evidence that reads a word of its theme', () => {
		let spans = 0;
		for (const { id, words, paragraphs } of themes) {
			const known = new Set([...words.strong, ...words.plain, ...words.weak]);
			for (const paragraph of paragraphs) {
				const text = byId.get(paragraph.id)?.text['zh-hans'] ?? '';
				for (const { start, end } of paragraph.evidence)
					expect(known.has(text.slice(start, end)), `${id} ${paragraph.id} ${start}`).toBe(true);
				spans += paragraph.evidence.length;
			}
		}
		expect(spans).toBeGreaterThan(1000);
	});
});

function order(theme: string): number {
	return themes.findIndex(({ id }) => id === theme);
}

describe.each(editionIds)('in the edition %s', (edition) => {
	test.each(themes)('the page of $id lists exactly its paragraphs, in the order of the text', ({ id, paragraphs }) => {
		const places = themePage(edition, id)?.querySelectorAll('[data-place]') ?? [];
		expect(places.map((place) => place.getAttribute('data-place'))).toEqual(paragraphs.map((one) => one.id));
		for (const [index, place] of places.entries()) {
			const own = paragraphs[index];
			expect(place.classList.contains('also'), own?.id).toBe(!own?.primary);
			expect(place.closest('section')?.id).toBe(`c${chapterOf(own?.id ?? '')}`);
			expect(place.querySelector('.where a')?.getAttribute('href')).toBe(addressPath(edition, own?.id ?? ''));
		}
	});

	test.each(themes)(
		'the page of $id shows sentences with its words, and the words as often as they stand',
		({ id, paragraphs }) => {
			const places = themePage(edition, id)?.querySelectorAll('[data-place]') ?? [];
			for (const [index, place] of places.entries()) {
				const { id: address = '', evidence = [] } = paragraphs[index] ?? {};
				const paragraph = byId.get(address);
				const text = paragraph?.text[edition === 'en' ? 'zh-hans' : edition] ?? '';
				const words = evidence.map(({ start, end }) => text.slice(start, end));
				const told = place.querySelectorAll('.deciding li').flatMap((item) => {
					const times = Number.parseInt(item.querySelector('small')?.textContent ?? '1', 10);
					return Array<string>(times).fill(item.querySelector('span')?.textContent ?? '');
				});
				expect(told.toSorted(), address).toEqual(words.toSorted());
				for (const link of place.querySelectorAll('.extract p:not(.where):not(.plus) a')) {
					const sentence = paragraph?.sentences.find(
						(one) => link.getAttribute('href') === addressPath(edition, one.id),
					);
					expect(link.textContent.trim(), address).toBe(sentence?.text[edition]);
				}
			}
		},
	);

	test('every square of the picture leads to the paragraphs it stands for, and is as large as their share', () => {
		const rows = pages.get(`/${edition}/themes/`)?.querySelectorAll('.matrix tbody tr') ?? [];
		expect(rows).toHaveLength(themes.length);
		const chapters = Map.groupBy(plan.paragraphs, ({ id }) => chapterOf(id));
		for (const [index, row] of rows.entries()) {
			const { id = '', paragraphs = [] } = themes[index] ?? {};
			const cells = row.querySelectorAll('td:not(.total)');
			expect(cells).toHaveLength(chapters.size);
			for (const [column, [chapter, all]] of [...chapters].entries()) {
				const own = paragraphs.filter((paragraph) => chapterOf(paragraph.id) === chapter);
				const link = cells[column]?.querySelector('a');
				expect(link?.getAttribute('href'), `${id} ${chapter}`).toBe(
					own.length > 0 ? `/${edition}/themes/${id}/#c${chapter}` : undefined,
				);
				if (!link) continue;
				expect(themePage(edition, id)?.getElementById(`c${chapter}`)).toBeTruthy();
				const areas = link.querySelectorAll('rect').map((rect) => (Number(rect.getAttribute('width')) / 24) ** 2);
				expect(areas[0], `${id} ${chapter}`).toBeCloseTo(own.length / all.length, 1);
				const primary = own.filter((paragraph) => paragraph.primary).length;
				expect(areas[1] ?? 0, `${id} ${chapter}`).toBeCloseTo(primary / all.length, 1);
				expect(link.textContent.match(/\d+/gu)?.map(Number)).toEqual(
					expect.arrayContaining([own.length, all.length, primary]),
				);
			}
			expect(row.querySelector('.total')?.textContent.trim()).toBe(String(paragraphs.length));
		}
	});

	test('a theme has the targets that the targets page has under it', () => {
		const rows = pages.get(`/${edition}/targets/`)?.querySelectorAll('table[data-targets] tr[data-target]') ?? [];
		const targets = rows.map((row) => ({
			id: row.getAttribute('data-target'),
			themes: row.getAttribute('data-theme')?.split(' '),
		}));
		expect(targets.length).toBeGreaterThan(50);
		for (const { id } of themes) {
			const listed = themePage(edition, id)?.querySelectorAll('tr[data-target]') ?? [];
			const under = targets.filter((target) => target.themes?.includes(id)).map((target) => target.id);
			expect(
				listed.map((row) => row.getAttribute('data-target')),
				id,
			).toEqual(under);
		}
	});

	test('a paragraph has its themes in the margin, the primary one first, and its chapter has them too', () => {
		for (const { id, themes: own } of plan.paragraphs) {
			const page = pages.get(`/${edition}/${pageOf(id)}`);
			const links = page?.getElementById(id)?.closest('.para')?.querySelectorAll('.margin .themes a') ?? [];
			const hrefs = links.map((link) => link.getAttribute('href'));
			expect(hrefs, id).toEqual(own.map(({ theme }) => `/${edition}/themes/${theme}/`));
			const chapter =
				pages.get(`/${edition}/${chapterOf(id)}/`)?.querySelectorAll('[aria-labelledby=chapter-themes] a') ?? [];
			const ofChapter = chapter.map((link) => link.getAttribute('href'));
			for (const { theme } of own) expect(ofChapter).toContain(`/${edition}/themes/${theme}/#c${chapterOf(id)}`);
		}
	});

	test('themes that meet lead to each other, as often as their paragraphs do', () => {
		let met = 0;
		for (const { id } of themes) {
			for (const link of themePage(edition, id)?.querySelectorAll('.met a') ?? []) {
				met++;
				const other = link.getAttribute('href')?.split('/').at(-2);
				const shared = plan.paragraphs.filter(({ themes: own }) =>
					[id, other].every((one) => own.some(({ theme }) => theme === one)),
				);
				expect(link.querySelector('.num')?.textContent, `${id} ${other}`).toBe(String(shared.length));
			}
		}
		expect(met).toBeGreaterThan(themes.length);
	});
});
