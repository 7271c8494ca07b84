import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { editionIds } from '#model/editions';
import type { GlossaryData } from '#model/glossary-data';
import type { PlanData } from '#model/plan-data';
import type { TaiwanData } from '#model/taiwan-data';
import { type BuiltPage, readPages, site } from './built-site.ts';

const read = (name: string): unknown => JSON.parse(readFileSync(join(site, 'data', name), 'utf8'));
const plan = read('plan.json') as PlanData;
const glossary = read('glossary.json') as GlossaryData;
const taiwan = read('taiwan-vocabulary.json') as TaiwanData;
const pages = new Map(readPages().map((page) => [page.path, page]));
const isText = ({ path }: BuiltPage): boolean => /^\/[\w-]+\/(?:all|\d+)\//u.test(path);
const texts = [...pages.values()].filter(isText);
const sections = texts.filter(({ path }) => !path.endsWith('/all/'));
const rootOf = (path: string): BuiltPage['root'] | undefined => pages.get(path)?.root;

describe('the data of the words', () => {
	test('places every term and every word where the text reads it', () => {
		const paragraphs = new Map(plan.paragraphs.map(({ id, text }) => [id, text]));
		const bare = (words = ''): string => words.replace(/[“”「」]/gu, '');
		for (const { id, name, variants, places } of glossary.terms) {
			for (const { address, sentence, start, end } of places) {
				const printed = paragraphs.get(address)?.['zh-hans'].slice(start, end);
				expect([name['zh-hans'], ...variants].map(bare), id).toContain(bare(printed));
				expect(sentence.startsWith(`${address}.s`), id).toBe(true);
			}
		}
		for (const { 'zh-hant': word, places } of taiwan.terms)
			for (const { address, start, end } of places)
				expect(bare(paragraphs.get(address)?.['zh-hant'].slice(start, end))).toBe(word);
	});
});

describe('the marks of the text', () => {
	test('there are many, of both kinds', () => {
		const count = (query: string) => sections.reduce((sum, { root }) => sum + root.querySelectorAll(query).length, 0);
		expect(count('.term')).toBeGreaterThan(600);
		expect(count('.tw')).toBeGreaterThan(400);
	});

	test('stand once in a section for each word', () => {
		for (const { path, root } of sections) {
			const words = root.querySelectorAll('.term, .tw').map((mark) => mark.getAttribute('aria-describedby'));
			expect(
				words.filter((word, index) => words.indexOf(word) !== index),
				path,
			).toEqual([]);
		}
	});

	test('stand in no heading, no link and no other mark', () => {
		for (const { path, root } of texts)
			expect(root.querySelectorAll(':is(h1, h2, h3, a) :is(.term, .tw, .entity, .fig)'), path).toHaveLength(0);
	});

	test('have their explanation on the page, once', () => {
		for (const { path, root } of texts) {
			const needed = new Set(
				root.querySelectorAll('.term, .tw').map((mark) => mark.getAttribute('aria-describedby') ?? ''),
			);
			const given = root.querySelectorAll('word-slips [id]').map(({ id }) => id);
			expect(new Set(given), path).toEqual(needed);
			for (const id of given) expect(root.getElementById(id)?.textContent.trim(), `${path} ${id}`).not.toBe('');
		}
	});

	test('of words of Taiwan stand in the Traditional edition alone, and only false friends are links', () => {
		for (const { path, root } of texts) {
			const marks = root.querySelectorAll('.tw');
			if (!path.startsWith('/zh-hant/')) expect(marks, path).toHaveLength(0);
			for (const mark of marks) expect(mark.hasAttribute('href'), path).toBe(mark.classList.contains('ff'));
		}
	});

	test('are not so dense that they tire: on the whole at most one in eighteen characters', () => {
		for (const { path, root } of sections.filter((page) => page.path.startsWith('/zh'))) {
			const characters = root.querySelectorAll('.text').reduce((sum, { textContent }) => sum + textContent.length, 0);
			expect(root.querySelectorAll('.text :is(.term, .tw)').length, path).toBeLessThanOrEqual(3 + characters / 18);
		}
	});
});

describe.each(editionIds)('in the edition %s', (edition) => {
	const glossaryPage = rootOf(`/${edition}/glossary/`);
	const vocabularyPage = rootOf(`/${edition}/vocabulary/`);
	const about = rootOf(`/${edition}/about/`);

	test('the glossary has every term with its explanation, its other names and its places', () => {
		for (const { id, name, explanation, places } of glossary.terms) {
			const entry = glossaryPage?.getElementById(id);
			expect(entry?.querySelector('dt')?.textContent, id).toBe(name[edition]);
			if (explanation) expect(entry?.querySelector('.meaning')?.textContent.trim()).toBe(explanation[edition]);
			else expect(entry?.querySelector('.unsure'), id).toBeTruthy();
			for (const other of editionIds) expect(entry?.textContent, id).toContain(name[other]);
			const addresses = entry?.querySelectorAll('.addresses a').map(({ textContent }) => textContent) ?? [];
			expect(addresses.length, id).toBeGreaterThan(0);
			if (places.length > 0) expect(addresses).toEqual([...new Set(places.map(({ sentence }) => sentence))]);
		}
	});

	test('no more than five places of an entry stand open', () => {
		for (const page of [glossaryPage, vocabularyPage])
			for (const list of page?.querySelectorAll('.addresses') ?? [])
				if (list.parentNode?.tagName !== 'DETAILS') expect(list.querySelectorAll('li').length).toBeLessThanOrEqual(5);
	});

	test('the vocabulary has every word with what Taiwan says, false friends first', () => {
		const tables = vocabularyPage?.querySelectorAll('.vocabulary') ?? [];
		const friends = taiwan.terms.filter(({ falseFriend }) => falseFriend);
		expect(tables[0]?.querySelectorAll('tbody tr')).toHaveLength(friends.length);
		for (const { 'zh-hant': word, taiwan: own, compare, explanation } of taiwan.terms) {
			const row = vocabularyPage?.getElementById(word);
			for (const words of [...own, ...compare, explanation]) expect(row?.textContent, word).toContain(words);
			expect(row?.querySelectorAll('.addresses a').length, word).toBeGreaterThan(0);
		}
	});

	test('the about page reports every rule that changed a character, with its reason', () => {
		const rules = taiwan.conversion.filter(({ places }) => places.length > 0);
		const reported = about?.querySelectorAll('.conversion > ul > li') ?? [];
		expect(reported).toHaveLength(rules.length);
		for (const { from, to, reason } of rules) {
			const rule = reported.find(({ textContent }) => textContent.includes(`${from} → ${to}`));
			expect(rule?.textContent, from).toContain(reason[edition]);
		}
	});
});
