import { expect, test } from 'vitest';
import { headingText, normalised, rowText } from '#model/normalise';

test('line breaks, double spaces and the form of accents make no difference to a text; words and marks do', () => {
	expect(normalised('\n\tOne  two.\u00A0')).toBe('One two.');
	expect(normalised('cafe\u0301')).toBe('caf\u00E9');
	expect(normalised('五年，')).not.toBe(normalised('五年。'));
	expect(normalised('now here')).not.toBe(normalised('nowhere'));
});

test('how a page breaks a heading makes no difference, its words do', () => {
	expect(headingText('第一章 \n总则')).toBe(headingText('第一章总则'));
	expect(headingText('总则')).not.toBe(headingText('附则'));
});

test('empty cells of a row make no difference, where a number stands does', () => {
	expect(rowText(['', ' GDP ', '8%'])).toBe('GDP | 8%');
	expect(rowText(['1', '23'])).not.toBe(rowText(['12', '3']));
});
