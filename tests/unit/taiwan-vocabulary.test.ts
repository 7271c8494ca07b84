import { describe, expect, test } from 'vitest';
import { conversionReport } from '../../scripts/pipeline/emit/conversion-report.ts';
import { taiwanConverter } from '../../scripts/pipeline/taiwan-converter.ts';
import { taiwanNamesOf, taiwanTermsIn } from '../../scripts/pipeline/taiwan-terms.ts';
import { fixes, simplifiedIn, terms, vocabulary } from '../helpers/hand-kept-words.ts';
import { planTexts } from '../helpers/plan-texts.ts';

const names = taiwanNamesOf(vocabulary);
const marked = planTexts('zh-hant').map(({ text }) => ({ text, spans: taiwanTermsIn(text, names) }));

describe('the Taiwan vocabulary', () => {
	test('has each term once, and finds each of them in the plan', () => {
		const hant = vocabulary.terms.map((term) => term['zh-hant']);
		expect(new Set(hant).size).toBe(hant.length);
		const found = new Set(marked.flatMap(({ spans }) => spans.map(({ index }) => index)));
		expect(hant.filter((_, index) => !found.has(index))).toEqual([]);
	});

	test('marks spans that read their term', () => {
		for (const { text, spans } of marked)
			for (const { index, start, end } of spans)
				expect(text.slice(start, end)).toBe(vocabulary.terms[index]?.['zh-hant']);
	});

	test('keeps names that stand in the plan and hold a term', () => {
		const bare = taiwanNamesOf({ ...vocabulary, names: [] });
		for (const name of vocabulary.names) {
			expect(
				marked.some(({ text }) => text.includes(name)),
				name,
			).toBe(true);
			expect(taiwanTermsIn(name, names), name).toEqual([]);
		}
		expect(vocabulary.names.filter((name) => taiwanTermsIn(name, bare).length > 0).length).toBeGreaterThan(20);
	});

	test('gives both Chinese editions’ wording of a term', () => {
		const convert = taiwanConverter(fixes);
		for (const term of vocabulary.terms) expect(convert(term['zh-hans'])).toBe(term['zh-hant']);
	});

	test('offers another word for a term, and none for an official name', () => {
		for (const { kind, taiwan, compare, ...term } of vocabulary.terms) {
			const words = [...taiwan, ...compare];
			if (kind === 'official-name-keep') expect(words, term['zh-hant']).toEqual([]);
			else if (words.length > 0) expect(words.some((word) => word !== term['zh-hant'])).toBe(true);
		}
	});

	test('offers search words that no page prints, and that are not the term itself in Traditional characters', () => {
		const toTaiwan = taiwanConverter(fixes);
		for (const { taiwan, compare, alsoTyped, ...term } of vocabulary.terms)
			for (const word of alsoTyped) expect([...taiwan, ...compare, term['zh-hant']], word).not.toContain(word);
		for (const { alsoTyped, ...term } of vocabulary.unmarked)
			expect(alsoTyped, term['zh-hans']).not.toContain(toTaiwan(term['zh-hans']));
	});

	test('keeps for search alone what stands in the plan and is marked by no page', () => {
		const hans = [...vocabulary.terms, ...vocabulary.unmarked].map((term) => term['zh-hans']);
		expect(new Set(hans).size).toBe(hans.length);
		const texts = planTexts('zh-hans').map(({ text }) => text);
		const searched = vocabulary.unmarked.map((term) => term['zh-hans']);
		expect(searched.filter((word) => !texts.some((text) => text.includes(word)))).toEqual([]);
	});

	test('carries no search over to a false friend that mostly stands where it means something else', () => {
		const count = (index: number): { stands: number; marks: number } => ({
			stands: sumOf(marked, ({ text }) => text.split(vocabulary.terms[index]?.['zh-hant'] ?? '').length - 1),
			marks: sumOf(marked, ({ spans }) => spans.filter((span) => span.index === index).length),
		});
		const astray = vocabulary.terms.flatMap(({ falseFriend, context, carried, ...term }, index) => {
			const { stands, marks } = count(index);
			return falseFriend && context !== undefined && carried && marks * 2 < stands ? [term['zh-hant']] : [];
		});
		expect(astray).toEqual([]);
	});

	test('points to explained terms of the glossary', () => {
		const explained = new Set(terms.flatMap(({ id, explanation }) => (explanation ? [id] : [])));
		expect(vocabulary.terms.flatMap(({ term }) => term ?? []).filter((id) => !explained.has(id))).toEqual([]);
	});

	test('is written as Taiwan writes', () => {
		const entries = vocabulary.terms.flatMap(({ taiwan, compare, alsoTyped, note }) =>
			[taiwan, compare, alsoTyped, note ?? ''].flat(),
		);
		const words = [...entries, ...vocabulary.unmarked.flatMap(({ alsoTyped }) => alsoTyped)];
		expect(simplifiedIn([...words, ...vocabulary.names])).toEqual([]);
		expect(words.filter((word) => /['"“”‘’]/u.test(word))).toEqual([]);
	});
});

describe('the reasons of the conversion', () => {
	test('are written in the characters of each edition', () => {
		expect(simplifiedIn(fixes.map(({ reason }) => reason['zh-hant']))).toEqual([]);
		for (const { reason } of fixes) expect(Object.values(reason).join('')).not.toMatch(/['"]/u);
	});

	test('stand for every change of a character that the converter did not make', () => {
		const toTraditional = taiwanConverter([]);
		const toEdition = taiwanConverter(fixes);
		const texts = planTexts('zh-hans').map(({ text }, index) => ({ address: String(index), text }));
		const report = Map.groupBy(conversionReport(texts, fixes), ({ address }) => address);
		for (const { address, text } of texts) {
			const before = toTraditional(text);
			const after = toEdition(text);
			const reported = report.get(address) ?? [];
			for (let at = 0; at < text.length; at++)
				if (before.charAt(at) !== after.charAt(at))
					expect(reported.some(({ start, from }) => start <= at && at < start + from.length)).toBe(true);
		}
	});
});

function sumOf<Item>(items: readonly Item[], countOf: (item: Item) => number): number {
	return items.reduce((sum, item) => sum + countOf(item), 0);
}
