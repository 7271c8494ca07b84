import { expect, test } from 'vitest';
import { normalised } from '#model/normalise';

test('line breaks, double spaces and the form of accents make no difference to a text; words and marks do', () => {
	expect(normalised('\n\tOne  two.\u00A0')).toBe('One two.');
	expect(normalised('cafe\u0301')).toBe('caf\u00E9');
	expect(normalised('五年，')).not.toBe(normalised('五年。'));
	expect(normalised('now here')).not.toBe(normalised('nowhere'));
});
