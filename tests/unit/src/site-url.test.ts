import { expect, test } from 'vitest';
import { readSiteUrl } from '../../../src/site-url.ts';

test('the address of the site may have a sub-path, and may be left out', () => {
	expect(readSiteUrl('https://example.org')?.href).toBe('https://example.org/');
	expect(readSiteUrl('https://example.org//plans//district')?.href).toBe('https://example.org/plans/district');
	expect(readSiteUrl('')).toBeUndefined();
	expect(readSiteUrl(' ')).toBeUndefined();
});

test.each([
	'example.org',
	'javascript:alert(1)',
	'file:///tmp/x',
	'https://example.org/x?y=1',
	'https://example.org/#z',
	'https://name:word@example.org',
])('%s is refused, with what to set', (given) => {
	expect(() => readSiteUrl(given)).toThrow(
		/^SITE_URL:1: found “.+”, expected the address of the site .+; set the variable so, or leave it out$/u,
	);
});
