import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bareOf } from '#model/quotation-marks';
import { indexNames, longestMatches } from '../../../../scripts/pipeline/longest-match.ts';

const found = (text: string, names: string[]): string[] =>
	longestMatches(text, indexNames(names.map((name) => [name, name]))).map(({ start, end }) => text.slice(start, end));

describe('names in a text', () => {
	test('are found from left to right, the longest first at each place', () => {
		expect(found('养老机构和养老院', ['养老', '养老机构', '机构和'])).toEqual(['养老机构', '养老']);
	});

	test('may be parted by quotation marks, in the name or in the text', () => {
		expect(found('深化“放管服”改革', ['放管服改革'])).toEqual(['放管服”改革']);
		expect(found('深化放管服改革', ['“放管服”改革'])).toEqual(['放管服改革']);
		expect(found('深化「放管服」改革', ['“放管服”改革'])).toEqual(['放管服」改革']);
	});

	test('are not found where there are none', () => {
		expect(found('', ['养老'])).toEqual([]);
		expect(found('养老', [])).toEqual([]);
		expect(found('养老', ['“”'])).toEqual([]);
	});
});

test('where one name names several things, the caller chooses, and a shorter name may stand where none is meant', () => {
	const names = indexNames([
		['金山', 'hill'],
		['金山银行', 'bank'],
		['金山银行', 'bridge'],
	]);
	const choose = (wanted: string) => longestMatches('金山银行', names, (all) => all.find((one) => one === wanted));
	expect(choose('bridge')).toEqual([{ named: 'bridge', start: 0, end: 4 }]);
	expect(choose('hill')).toEqual([{ named: 'hill', start: 0, end: 2 }]);
	expect(choose('river')).toEqual([]);
});

test('in any text, spans read their names, stand in order and do not overlap', () => {
	const part = fc.constantFrom('养', '老', '院', '“', '”', '，');
	const words = fc.array(part, { maxLength: 4 }).map((parts) => parts.join(''));
	fc.assert(
		fc.property(fc.array(part, { maxLength: 30 }), fc.array(words, { maxLength: 6 }), (parts, names) => {
			const text = parts.join('');
			const matches = longestMatches(text, indexNames(names.map((name) => [name, name])));
			let last = 0;
			for (const { named, start, end } of matches) {
				expect(start).toBeGreaterThanOrEqual(last);
				expect(bareOf(text.slice(start, end))).toBe(bareOf(named));
				last = end;
			}
		}),
	);
});
