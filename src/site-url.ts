import { ContentError } from './model/content-error.ts';

/**
 * Where the site is published, with its sub-path if it has one, as `SITE_URL` says; nothing where it says nothing.
 *
 * @throws ContentError where it is no address that pages can be published at
 * @example readSiteUrl('https://example.org//plans/district/')?.href // => 'https://example.org/plans/district/'
 */
export function readSiteUrl(given = process.env['SITE_URL'] ?? ''): URL | undefined {
	if (given.trim() === '') return undefined;
	const url = URL.canParse(given) ? new URL(given) : undefined;
	const isPlain = url && url.search + url.hash + url.username + url.password === '';
	if (!isPlain || !/^https?:$/u.test(url.protocol)) {
		throw new ContentError({
			file: 'SITE_URL',
			line: 1,
			found: `“${given}”`,
			expected: 'the address of the site without query or fragment, such as https://example.org/plans/district',
			remedy: 'set the variable so, or leave it out',
		});
	}
	url.pathname = url.pathname.replace(/\/{2,}/gu, '/');
	return url;
}
