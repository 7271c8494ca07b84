import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { taiwanConverter } from '../../../../scripts/pipeline/taiwan-converter.ts';

describe('the conversion to Traditional characters', () => {
	test('keeps the length of any text', () => {
		const han = fc.integer({ min: 0x3400, max: 0x9fff }).map((code) => String.fromCharCode(code));
		const convert = taiwanConverter([]);
		fc.assert(
			fc.property(
				fc.array(fc.oneof(han, fc.constantFrom('8%', '，', '𠮷', '“'))).map((parts) => parts.join('')),
				(text) => {
					expect(convert(text)).toHaveLength(text.length);
				},
			),
			{ numRuns: 300 },
		);
	});

	test('refuses a fix that changes the length or the figures', () => {
		expect(() =>
			taiwanConverter([{ from: '計劃', to: '計', kind: 'house', why: 'x' }], 'plans/mine/taiwan.yaml')('计划'),
		).toThrow('plans/mine/taiwan.yaml:1: found “计划” converted to another length');
		expect(() => taiwanConverter([{ from: '8', to: '9', kind: 'house', why: 'x' }])('8%')).toThrow('other figures');
	});
});
