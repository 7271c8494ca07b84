import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNumeral, writeNumeral } from '../../../../scripts/pipeline/numerals.ts';

describe('a number in Chinese figures', () => {
	test('below ten thousand is read as it was written', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 9999 }), (value) => {
				expect(readNumeral(writeNumeral(value))).toBe(value);
			}),
		);
	});

	test.each([
		[10, '十'],
		[11, '十一'],
		[20, '二十'],
		[23, '二十三'],
		[100, '一百'],
		[105, '一百〇五'],
		[110, '一百一十'],
		[1205, '一千二百〇五'],
		[5000, '五千'],
	])('%i is written %s', (value, written) => {
		expect(writeNumeral(value)).toBe(written);
	});

	test.each([
		['一百零二', 102],
		['两百', 200],
		['一〇二', 102],
		['二 十 三', 23],
		['23', 23],
		['２３', 23],
	])('%s is read as %i', (written, value) => {
		expect(readNumeral(written)).toBe(value);
	});
});
