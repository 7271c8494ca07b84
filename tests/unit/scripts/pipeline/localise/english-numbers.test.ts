import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scanEnglishNumbers } from '../../../../../scripts/pipeline/localise/english-numbers.ts';

const valuesOf = (text: string): number[] => scanEnglishNumbers(text).map(({ value }) => value);

test.each([
	['90.227 billion yuan', [90_227_000_000]],
	['40,000 mu (about 2,670 hectares)', [40_000, 2670]],
	['ratio of 0.6:55.8:43.6', [0.6, 55.8, 43.6]],
	['14 per 100,000', [14, 100_000]],
	['10–15 schools', [10, 15]],
	['the 14th and the fifth', [14, 5]],
	['twenty-one of two hundred', [21, 200]],
	['half of one hundred million', [0.5, 100_000_000]],
	['5G and 2.0', [5, 2]],
	['someone attends often', []],
	['“3-4-8”', [3, 4, 8]],
	['ten-minute and Sixty', [10, 60]],
])('%s', (text, values) => {
	expect(valuesOf(text)).toEqual(values);
});

test('spans read what they claim, and any number written with separators is read back', () => {
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 10 ** 12 }), fc.string(), (value, noise) => {
			const written = value.toLocaleString('en-US');
			const text = `${noise.replaceAll(/[\d.,]/gu, '')} ${written} yuan`;
			const last = scanEnglishNumbers(text).find(({ value: found }) => found === value);
			expect(last && text.slice(last.start, last.end)).toContain(written);
		}),
	);
});
