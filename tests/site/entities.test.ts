import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse as parseYaml } from 'yaml';
import { describe, expect, test } from 'vitest';
import { editionIds } from '#model/editions';
import type { EntitiesData } from '#model/entities-data';
import { ancestorsOf, Entities } from '#model/entity';
import type { PlanData } from '#model/plan-data';
import { addressPath } from '../../src/i18n/paths.ts';
import { readProjectFile } from '../helpers/plans.ts';
import { readPages, site } from './built-site.ts';

const read = (name: string): unknown => JSON.parse(readFileSync(join(site, 'data', name), 'utf8'));
const plan = read('plan.json') as PlanData;
const { entities, version, licence } = read('entities.json') as EntitiesData;
const list = Entities.parse(parseYaml(readProjectFile('content/entities.yaml'))).entities;
const byId = new Map(entities.map((entity) => [entity.id, entity]));
const gazetteer = entities.filter((entity) => entity.gazetteer);
const pages = new Map(readPages().map((page) => [page.path, page.root]));
const bare = (words: string): string => words.replace(/[“”‘’]/gu, '');
const sentencesOf = (ids: readonly string[]): string[] => {
	const named = new Set(
		entities.filter(({ id }) => ids.includes(id)).flatMap(({ places }) => places.map((place) => place.sentence)),
	);
	return plan.paragraphs.flatMap(({ sentences }) => sentences.map(({ id }) => id)).filter((id) => named.has(id));
};
const insideOf = (id: string): string[] =>
	entities.filter((entity) => entity.id === id || ancestorsOf(entity.id, byId).includes(id)).map((entity) => entity.id);

describe('entities.json', () => {
	test('is valid by its published schema, with the version and licence of the plan', () => {
		const validate = new Ajv2020({ allErrors: true, validateFormats: false }).compile(
			read('entities.schema.json') as object,
		);
		validate({ ...(read('entities.json') as object) });
		expect(validate.errors).toBeNull();
		expect([version, licence]).toEqual([plan.version, plan.licence]);
	});

	test('has every entity of the list', () => {
		expect(entities.map(({ id }) => id)).toEqual(list.map(({ id }) => id));
	});

	test('has every place of plan.json and no other', () => {
		const ofEntities = entities.flatMap(({ id, places }) =>
			places.map(({ address, start, end }) => `${id} ${address} ${start} ${end}`),
		);
		const ofPlan = plan.paragraphs.flatMap((paragraph) =>
			paragraph.entities.map(({ id, start, end }) => `${id} ${paragraph.id} ${start} ${end}`),
		);
		expect(ofPlan.length).toBeGreaterThan(600);
		expect(ofEntities.toSorted()).toEqual(ofPlan.toSorted());
	});

	test('has at every place a name or a variant of the entity', () => {
		const texts = new Map(plan.paragraphs.map(({ id, text }) => [id, text['zh-hans']]));
		for (const { id, name, variants, places } of entities) {
			const names = [name['zh-hans'], ...variants].map(bare);
			for (const { address, start, end } of places)
				expect(names, `${id} at ${address}`).toContain(bare(texts.get(address)?.slice(start, end) ?? ''));
		}
	});
});

describe.each(editionIds)('the index of %s', (edition) => {
	const index = pages.get(`/${edition}/index/`);

	test('gives for every entity the sentences that name it, and no other', () => {
		expect(entities.length).toBeGreaterThan(400);
		for (const { id, places } of entities) {
			const links = index?.getElementById(id)?.querySelectorAll('.at a') ?? [];
			const hrefs = links.map((link) => link.getAttribute('href') ?? '');
			if (places.length > 0)
				expect(hrefs, id).toEqual(sentencesOf([id]).map((address) => addressPath(edition, address)));
			else
				expect(
					hrefs.every((href) => /#\d+(?:\.\d+)*$/u.test(href)),
					id,
				).toBe(true);
		}
	});

	test('names every entity, explains what is explained and says what is not', () => {
		for (const { id, name, explanation, confidence } of entities) {
			const entry = index?.getElementById(id);
			expect(entry?.textContent, id).toContain(name[edition]);
			if (edition === 'en') expect(entry?.querySelector('[lang=zh-Hans]')?.textContent, id).toBe(name['zh-hans']);
			expect(entry?.querySelector('details p')?.textContent, id).toBe(explanation?.[edition]);
			const unsure = { 'zh-hans': '未注', 'zh-hant': '未註', en: 'not explained' }[edition];
			expect(
				entry?.querySelectorAll('p.note').some((note) => note.textContent.trim() === unsure),
				id,
			).toBe(confidence === 'unsure');
		}
	});

	test('leads from an entry to what it stands under, and back', () => {
		const children = entities.filter(({ parent }) => parent !== undefined);
		expect(children.length).toBeGreaterThan(30);
		for (const { id, parent = '' } of children) {
			expect(index?.getElementById(id)?.querySelector(`a[href="#${parent}"]`), id).not.toBeNull();
			expect(index?.getElementById(parent)?.querySelector(`a[href="#${id}"]`), id).not.toBeNull();
		}
	});
});

describe.each(editionIds)('the gazetteer of %s', (edition) => {
	test('lists every place, and leads from its entry in the index to its page and back', () => {
		expect(gazetteer.length).toBeGreaterThan(50);
		for (const { id } of gazetteer) {
			const path = `/${edition}/places/${id}/`;
			expect(pages.get(`/${edition}/places/`)?.querySelector(`a[href="${path}"]`), id).not.toBeNull();
			expect(
				pages.get(`/${edition}/index/`)?.getElementById(id)?.querySelector(`a[href="${path}"]`),
				id,
			).not.toBeNull();
			expect(pages.get(path)?.querySelector(`a[href="/${edition}/index/#${id}"]`), id).not.toBeNull();
		}
	});

	test('gives for every place the sentences that name it or what lies in it, each leading there', () => {
		for (const { id } of gazetteer) {
			const shown = pages.get(`/${edition}/places/${id}/`)?.querySelectorAll('[data-sentence]') ?? [];
			expect(
				shown.map((sentence) => sentence.getAttribute('data-sentence')),
				id,
			).toEqual(sentencesOf(insideOf(id)));
			for (const sentence of shown) {
				const address = sentence.getAttribute('data-sentence') ?? '';
				expect(sentence.querySelector('a')?.getAttribute('href')).toBe(addressPath(edition, address));
			}
		}
	});

	test('has the targets of those sentences, and marks a name in every Chinese one', () => {
		const figures = plan.paragraphs.flatMap((paragraph) => paragraph.figures);
		let targets = 0;
		for (const { id } of gazetteer) {
			const page = pages.get(`/${edition}/places/${id}/`);
			const wanted = new Set(sentencesOf(insideOf(id)));
			const own = figures.filter((figure) => figure.class === 'target' && wanted.has(figure.sentence));
			const shown = page?.querySelectorAll('[data-target]').map((target) => target.getAttribute('data-target'));
			expect(shown, id).toEqual(own.map((figure) => figure.id));
			targets += own.length;
			if (edition !== 'en')
				for (const sentence of page?.querySelectorAll('[data-sentence]') ?? [])
					expect(sentence.querySelector('b'), id).not.toBeNull();
		}
		expect(targets).toBeGreaterThan(0);
	});
});
