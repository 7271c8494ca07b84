import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { editionIds } from '#model/editions';
import { Strings } from '#model/strings';
import { fill } from '../../../../src/i18n/fill.ts';
import { useStrings } from '../../../../src/i18n/strings.ts';

const read = (edition: string): Record<string, string> =>
	JSON.parse(readFileSync(new URL(`../../../../content/strings/${edition}.json`, import.meta.url), 'utf8')) as Record<
		string,
		string
	>;
const keys = Object.keys(Strings.shape);
const braces = (words: string): string[] => [...words.matchAll(/\{(\w+)[|}]/gu)].map(([, name]) => name ?? '').sort();

describe('the words of the interface', () => {
	test.each(editionIds)('have the same keys in %s as in the list of all', (edition) => {
		expect(Object.keys(read(edition)).sort()).toEqual([...keys].sort());
	});

	test('each have a description for translators', () => {
		expect(keys.length).toBeGreaterThan(80);
		for (const [key, schema] of Object.entries(Strings.shape)) expect(schema.description, key).toBeTruthy();
	});

	test('take no value in one edition that another does not know, but for what a language has no use for', () => {
		const source = read('zh-hans');
		for (const edition of editionIds) {
			for (const [key, words] of Object.entries(read(edition))) {
				const known = new Set([...braces(source[key] ?? ''), ...(key.startsWith('label.') ? ['n'] : [])]);
				for (const name of braces(words)) expect(known.has(name), `${edition} ${key} {${name}}`).toBe(true);
			}
		}
	});

	test('have no straight quotes in any edition, and corner quotes in the Traditional one', () => {
		for (const edition of editionIds) expect(Object.values(read(edition)).join(''), edition).not.toMatch(/["']/u);
		expect(Object.values(read('zh-hant')).join('')).not.toMatch(/[“”‘’]/u);
	});

	test('are filled with their values', () => {
		expect(useStrings('en')('bar.paragraphs', { n: 4 })).toBe('4 paragraphs');
		expect(fill('{a} and {b}', { a: 1 })).toBe('1 and {b}');
	});

	test('take the noun for one or for more where a language has both', () => {
		const count = (n: number): string => useStrings('en')('bar.paragraphs', { n });
		expect([1, 2].map(count)).toEqual(['1 paragraph', '2 paragraphs']);
	});
});
