import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { keyOf } from '../../src/model/search-key.ts';
import type { SearchEngine } from '../../src/client/search/search-engine.ts';
import type { PlanData } from '../../src/model/plan-data.ts';
import type { SearchSettings } from '../../src/model/search-settings.ts';

const site = new URL('../../dist/', import.meta.url);
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, site), 'utf8'));
const data = read('data/plan.json') as PlanData;
const { folding: pairs } = read('pagefind/settings.json') as SearchSettings;
const characters = Array.from(pairs);
const folding = new Map(
	characters.flatMap((character, index) =>
		index % 2 === 0 ? [[character, characters[index + 1] ?? ''] as const] : [],
	),
);
const fold = (text: string): string => keyOf(text, folding).characters.join('');

type Edition = 'zh-hans' | 'zh-hant';

/** What the index must know, by plain substring search over the folded paragraphs. */
function paragraphsOf(edition: Edition): { id: string; key: string; text: string }[] {
	return data.paragraphs.map(({ id, text }) => ({ id, text: text[edition], key: fold(text[edition]) }));
}

/** Ask the page’s own engine, many queries at a time; hits other than paragraphs are left out. */
async function ask(page: Page, queries: readonly string[]): Promise<string[][]> {
	return page.evaluate(async (all) => {
		const element = document.querySelector('plan-search') as unknown as { engine: () => Promise<SearchEngine> };
		const engine = await element.engine();
		const addresses = ((window as unknown as { addresses?: Map<string, string> }).addresses ??= new Map<
			string,
			string
		>());
		const answers: string[][] = [];
		for (const query of all) {
			const { hits, by } = await engine.search(query, {
				facets: { chapter: [], target: [], grade: [], theme: [] },
				order: 'place',
				literal: true,
			});
			const found: string[] = [];
			for (const hit of by === 'exact' ? hits : []) {
				const address = addresses.get(hit.id) ?? (await hit.load()).address;
				addresses.set(hit.id, address);
				if (/^\d+(?:\.\d+){3}$/u.test(address)) found.push(address);
			}
			answers.push(found.sort());
		}
		return answers;
	}, queries);
}

/** Compare the engine with the truth on every query. */
async function compare(page: Page, edition: Edition, queries: readonly string[]): Promise<void> {
	const paragraphs = paragraphsOf(edition);
	const wrong: string[] = [];
	for (let from = 0; from < queries.length; from += 2000) {
		const batch = queries.slice(from, from + 2000);
		const answers = await ask(page, batch);
		for (const [index, query] of batch.entries()) {
			const key = fold(query);
			const truth = paragraphs
				.filter((paragraph) => paragraph.key.includes(key))
				.map(({ id }) => id)
				.sort();
			if (answers[index]?.join() !== truth.join())
				wrong.push(`${query}: ${answers[index]?.join() ?? ''} ≠ ${truth.join()}`);
		}
	}
	expect(wrong.slice(0, 20)).toEqual([]);
}

/** Every run of characters of a length in the texts, once. */
function runs(texts: readonly string[], length: number): string[] {
	const found = new Set<string>();
	for (const text of texts) for (let at = 0; at + length <= text.length; at++) found.add(text.slice(at, at + length));
	return [...found];
}

/** The same numbers in every run. @see https://en.wikipedia.org/wiki/Linear_congruential_generator */
function seeded(seed: number): () => number {
	let state = seed;
	return () => (state = (state * 1664525 + 1013904223) % 2 ** 32) / 2 ** 32;
}

test.describe.configure({ timeout: 300_000 });

for (const edition of ['zh-hans', 'zh-hant'] as const) {
	const other: Edition = edition === 'zh-hans' ? 'zh-hant' : 'zh-hans';
	const texts = paragraphsOf(edition).map(({ key }) => key);

	test(`every run of one and two characters of ${edition} finds all paragraphs that hold it and no others`, async ({
		page,
	}) => {
		await page.goto(`/${edition}/search/`);
		const queries = [...runs(texts, 1), ...runs(texts, 2)];
		expect(queries.length).toBeGreaterThan(10_000);
		await compare(page, edition, queries);
	});

	test(`every run of three characters of ${edition} finds all paragraphs that hold it and no others`, async ({
		page,
	}) => {
		await page.goto(`/${edition}/search/`);
		const queries = runs(texts, 3);
		expect(queries.length).toBeGreaterThan(18_000);
		await compare(page, edition, queries);
	});

	test(`longer runs, typed in the script of ${other}, find the same in ${edition}`, async ({ page }) => {
		await page.goto(`/${edition}/search/`);
		const random = seeded(14);
		const source = paragraphsOf(other);
		const queries = Array.from({ length: 1500 }, () => {
			const { text } = source[Math.floor(random() * source.length)] ?? { text: '' };
			const start = Math.floor(random() * text.length);
			return text.slice(start, start + 4 + Math.floor(random() * 30));
		}).filter((query) => fold(query).length > 1);
		await compare(page, edition, queries);
	});
}
