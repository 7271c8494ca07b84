import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type EditionId, editionIds } from '#model/editions';
import type { PlanData } from '#model/plan-data';
import { readPages, site } from './built-site.ts';

const { paragraphs } = JSON.parse(readFileSync(join(site, 'data/plan.json'), 'utf8')) as PlanData;
const texts = new Map(paragraphs.map((paragraph) => [paragraph.id, paragraph]));
const pages = readPages();
const reading = (edition: EditionId) =>
	pages.filter(({ path }) => new RegExp(`^/${edition}/\\d+/(?:\\d+/)?$`, 'u').test(path));
const links = 'a.entity, a.term, a.fig, a.ap';
const seen = '.entity, .term, .fig, .marked, .tw.ff';
/** Marks in a hundred characters, the most on any page: measured 4.2 and 0.8 when this was written. */
const densest: Record<EditionId, number> = { 'zh-hans': 4.5, 'zh-hant': 4.5, en: 1 };
/** With all marks of the Taiwan layer, when a reader turns it on: measured 6.4. */
const densestWithLayer = 7;

describe.each(editionIds)('the marks in the text of %s', (edition) => {
	test('never stand within another link, in a heading, or around an anchor', () => {
		let marks = 0;
		for (const { path, root } of reading(edition)) {
			for (const mark of root.querySelectorAll(links)) {
				expect(mark.parentNode?.closest('a, h1, h2, h3, h4'), `${path} ${mark.textContent}`).toBeNull();
				expect(mark.querySelector(`a, [id], ${seen}`), `${path} ${mark.textContent}`).toBeNull();
				marks++;
			}
		}
		expect(marks).toBeGreaterThan(500);
	});

	test('show an entity once in a section, and there by words that name it', () => {
		for (const { path, root } of reading(edition)) {
			const marks = root.querySelectorAll('a.entity');
			const hrefs = marks.map((mark) => mark.getAttribute('href') ?? '');
			expect(new Set(hrefs).size, path).toBe(hrefs.length);
			for (const mark of marks) {
				const id = /(?:#|places\/)(?<id>[a-z0-9-]+)\/?$/u.exec(mark.getAttribute('href') ?? '')?.groups?.['id'];
				const paragraph = texts.get(mark.closest('.text')?.id ?? '');
				const places = paragraph?.entities.filter((place) => place.id === id) ?? [];
				expect(places.length, `${path} ${mark.textContent}`).toBeGreaterThan(0);
				if (edition !== 'en')
					expect(places.map(({ start, end }) => paragraph?.text[edition].slice(start, end)).join('\n')).toContain(
						mark.textContent.trim(),
					);
			}
		}
	});

	test('are no denser on any page than a reader can pass over', () => {
		for (const { path, root } of reading(edition)) {
			const own = root.querySelectorAll('.text');
			const characters = own.reduce((total, text) => total + text.textContent.replaceAll(/\s+/gu, ' ').length, 0);
			const count = (marks: string): number =>
				own.reduce((total, text) => total + text.querySelectorAll(marks).length, 0);
			if (characters === 0) continue;
			expect((100 * count(seen)) / characters, path).toBeLessThanOrEqual(densest[edition]);
			expect((100 * count(`${seen}, .tw`)) / characters, path).toBeLessThanOrEqual(densestWithLayer);
		}
	});
});
