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

	test('points to explained terms of the glossary', () => {
		const explained = new Set(terms.flatMap(({ id, explanation }) => (explanation ? [id] : [])));
		expect(vocabulary.terms.flatMap(({ term }) => term ?? []).filter((id) => !explained.has(id))).toEqual([]);
	});

	test('is written as Taiwan writes', () => {
		const words = vocabulary.terms.flatMap(({ taiwan, compare, note }) => [...taiwan, ...compare, note ?? '']);
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
