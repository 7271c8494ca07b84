import { describe, expect, test } from 'vitest';
import type { Entity } from '#model/entity';
import { taiwanConverter } from '../../scripts/pipeline/taiwan-converter.ts';
import { bareOf } from '#model/quotation-marks';
import { entitiesIn, namesOf } from '../../scripts/pipeline/tag/entities.ts';
import { fixes, glossary, simplifiedIn } from '../helpers/hand-kept-words.ts';
import { planTexts } from '../helpers/plan-texts.ts';
import { entities, taggedPlan } from '../helpers/tagged-plan.ts';

const plain = (words: string): string => bareOf(words).replace(/[《》]/gu, '');
const namesIn = ({ name, variants }: Entity): string[] => [name['zh-hans'], ...variants.map((variant) => variant.name)];
const explanations = entities.flatMap(({ explanation }) => explanation ?? []);

describe('the entities', () => {
	const names = namesOf(entities);
	const titles = planTexts('zh-hans').map(({ text }) => entitiesIn(text, names, text));
	const paragraphs = taggedPlan();
	const all = [...titles, ...paragraphs.map((paragraph) => paragraph.entities)].flat();

	test('each stand in the plan', () => {
		const found = new Set(all.map(({ id }) => id));
		expect(entities.map(({ id }) => id).filter((id) => !found.has(id))).toEqual([]);
	});

	test('have no variant that the plan does not print', () => {
		const texts = planTexts('zh-hans').map(({ text }) => bareOf(text));
		const written = entities.flatMap(({ variants }) => variants.map(({ name }) => bareOf(name)));
		expect(written.length).toBeGreaterThan(40);
		expect(written.filter((name) => !texts.some((text) => text.includes(name)))).toEqual([]);
	});

	test('share a name only where words near it tell them apart', () => {
		const sharers = Map.groupBy(
			entities.flatMap((entity) => namesIn(entity).map((name) => ({ name: bareOf(name), entity }))),
			({ name }) => name,
		);
		const shared = [...sharers.values()].filter(({ length }) => length > 1);
		expect(shared.length).toBeGreaterThan(0);
		for (const all of shared) for (const { name, entity } of all) expect(entity.near, name).not.toEqual([]);
	});

	test('have the English of the glossary', () => {
		const english = new Map(glossary.map(({ zh, en, forms }) => [plain(zh), { en, forms }]));
		const named = entities.filter(({ name }) => english.has(plain(name['zh-hans'])));
		expect(named.length).toBeGreaterThan(300);
		const differing = named.filter(({ name }) => {
			const { en = '', forms = [] } = english.get(plain(name['zh-hans'])) ?? {};
			return ![en, ...forms].map(bareOf).includes(bareOf(name.en)) && !(en === 'Outline' && name.en.startsWith(en));
		});
		expect(differing.map(({ id }) => id)).toEqual([]);
	});

	test('have the Traditional names that the edition prints', () => {
		const convert = taiwanConverter(fixes);
		for (const { name } of entities) expect(name['zh-hant']).toBe(convert(name['zh-hans']));
	});
});

describe('the explanations', () => {
	test('are short', () => {
		expect(explanations.length).toBeGreaterThan(100);
		expect(explanations.filter((words) => words['zh-hans'].length > 60).map((words) => words.en)).toEqual([]);
		expect(explanations.filter(({ en }) => en.split(' ').length > 32).map(({ en }) => en)).toEqual([]);
	});

	test('are written as each edition writes', () => {
		expect(simplifiedIn(explanations.map((words) => words['zh-hant']))).toEqual([]);
		expect(explanations.filter((words) => /[“”'"]/u.test(words['zh-hant']))).toEqual([]);
		expect(explanations.filter((words) => /[「」'"]/u.test(words['zh-hans']))).toEqual([]);
		expect(explanations.filter(({ en }) => /['"]/u.test(en))).toEqual([]);
	});
});
