import { Converter } from 'opencc-js';
import { describe, expect, test } from 'vitest';
import { taiwanConverter } from '../../scripts/pipeline/taiwan-converter.ts';
import { bareOf } from '#model/quotation-marks';
import { fixes, glossary, kinds, simplifiedIn, terms } from '../helpers/hand-kept-words.ts';
import { planTexts } from '../helpers/plan-texts.ts';

const explanations = terms.flatMap(({ explanation }) => (explanation ? [explanation] : []));
const bareTexts = (edition: 'zh-hans' | 'zh-hant'): string =>
	planTexts(edition)
		.map(({ text }) => bareOf(text))
		.join('\n');

describe('the reader’s glossary', () => {
	test('explains terms that the plan uses, by the names and wordings it prints', () => {
		expect(terms.length).toBeGreaterThan(150);
		const text = bareTexts('zh-hans');
		const words = terms.flatMap(({ name, variants }) => [name['zh-hans'], ...variants]);
		expect(words.filter((word) => !text.includes(bareOf(word)))).toEqual([]);
	});

	test('names each term as the Traditional edition prints it', () => {
		const text = bareTexts('zh-hant');
		const convert = taiwanConverter(fixes);
		for (const { name } of terms) {
			expect(text).toContain(bareOf(name['zh-hant']));
			expect(name['zh-hant']).toBe(convert(name['zh-hans']));
		}
	});

	test('renders each term in English as the translation does', () => {
		const renderings = Map.groupBy(glossary, ({ zh }) => zh);
		for (const { name } of terms)
			expect(
				renderings.get(name['zh-hans'])?.map(({ en }) => en),
				name['zh-hans'],
			).toContain(name.en);
	});

	test('has every term once, and something of every kind', () => {
		const names = terms.flatMap(({ name, variants }) => [name['zh-hans'], ...variants]);
		expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
		expect(new Set(terms.map(({ kind }) => kind))).toEqual(new Set(kinds.map(({ id }) => id)));
	});

	test('writes each edition in its own characters', () => {
		expect(simplifiedIn(explanations.map((explanation) => explanation['zh-hant']))).toEqual([]);
		const toSimplified = Converter({ from: 'tw', to: 'cn' });
		for (const explanation of explanations) {
			expect(toSimplified(explanation['zh-hans'])).toBe(explanation['zh-hans']);
			expect(explanation.en).not.toMatch(/\p{Script=Han}/u);
		}
	});

	test('uses the quotation marks of each edition, and ends with a full stop', () => {
		for (const explanation of explanations) {
			expect(explanation['zh-hans']).toMatch(/^[^'"「」‘’]+。$/u);
			expect(explanation['zh-hant']).toMatch(/^[^'"“”‘’]+。$/u);
			expect(explanation.en).toMatch(/^[^'"「」]+\.$/u);
		}
	});
});
