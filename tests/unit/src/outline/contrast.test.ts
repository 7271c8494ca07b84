import { describe, expect, test } from 'vitest';
import { contrastOf } from '../../../../src/outline/contrast.ts';

describe('the contrast of two colours', () => {
	test('is 21 of black and white, whichever comes first', () => {
		expect(contrastOf('#000', '#ffffff')).toBeCloseTo(21);
		expect(contrastOf('#fff', '#000000')).toBeCloseTo(21);
	});
	test('is 1 of a colour and itself', () => {
		expect(contrastOf('#1f5f4a', '#1f5f4a')).toBe(1);
	});
	test('is as WCAG gives it: #767676 is the lightest grey that reads on white', () => {
		expect(contrastOf('#767676', '#fff')).toBeCloseTo(4.54, 2);
	});
});
