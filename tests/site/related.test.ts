import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { editionIds } from '#model/editions';
import type { EntitiesData } from '#model/entities-data';
import type { PlanData } from '#model/plan-data';
import { addressPath, entityPath, pageOf } from '../../src/i18n/paths.ts';
import { readPages, site } from './built-site.ts';

const read = (name: string): unknown => JSON.parse(readFileSync(join(site, 'data', name), 'utf8'));
const { paragraphs } = read('plan.json') as PlanData;
const { entities } = read('entities.json') as EntitiesData;
const byId = new Map(entities.map((entity) => [entity.id, entity]));
const pages = new Map(readPages().map((page) => [page.path, page.root]));
// Named everywhere, and so not repeated in the margin.
const ubiquitous = new Set(['cangshan', 'fuzhou']);

describe.each(editionIds)('the margin of a paragraph in %s', (edition) => {
	const marginOf = (address: string) =>
		pages
			.get(`/${edition}/${pageOf(address)}`)
			?.getElementById(address)
			?.closest('.para')
			?.querySelector('.margin');
	const linksIn = (address: string, part: string): string[] =>
		(marginOf(address)?.querySelectorAll(`${part} a`) ?? []).map((link) => link.getAttribute('href') ?? '');

	test('has the related paragraphs of the data, at most five, each with its title and reason', () => {
		let links = 0;
		for (const { id, related } of paragraphs) {
			expect(linksIn(id, '.related'), id).toEqual(related.map((one) => addressPath(edition, one.id)));
			expect(related.length, id).toBeLessThanOrEqual(5);
			const items = marginOf(id)?.querySelectorAll('.related li') ?? [];
			for (const [index, { reason }] of related.entries()) {
				expect(items[index]?.textContent, id).toContain(reason[edition]);
				expect(items[index]?.querySelector('b')?.textContent, id).not.toBe('');
			}
			links += related.length;
		}
		expect(links).toBeGreaterThan(500);
	});

	test('leads to no paragraph that does not lead back', () => {
		for (const { id, related } of paragraphs)
			for (const one of related)
				expect(linksIn(one.id, '.related'), `${one.id} → ${id}`).toContain(addressPath(edition, id));
	});

	test('has what the paragraph names, each once', () => {
		for (const { id, entities: named } of paragraphs) {
			const wanted = [...new Set(named.map((place) => place.id))].filter((entity) => !ubiquitous.has(entity));
			const paths = wanted.flatMap((entity) => byId.get(entity) ?? []).map((entity) => entityPath(edition, entity));
			expect(linksIn(id, '.names'), id).toEqual(paths);
		}
	});

	test('holds seven rows at most while it is folded, besides its notes', () => {
		for (const { id } of paragraphs) {
			const rows = marginOf(id)?.querySelectorAll('.addr, dl > div, summary') ?? [];
			expect(rows.length, id).toBeLessThanOrEqual(7);
		}
	});

	test('is left out where the whole plan stands on one page', () => {
		expect(pages.get(`/${edition}/all/`)?.querySelectorAll('.text')).toHaveLength(paragraphs.length);
		expect(pages.get(`/${edition}/all/`)?.querySelectorAll('.names, .related')).toHaveLength(0);
	});
});
