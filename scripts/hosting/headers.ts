import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { widestPolicy } from '#model/content-policy';

/** What no page of the site uses; the browser refuses it even to a script that got in. */
const unused = [
	'accelerometer',
	'autoplay',
	'camera',
	'display-capture',
	'encrypted-media',
	'fullscreen',
	'geolocation',
	'gyroscope',
	'magnetometer',
	'microphone',
	'midi',
	'payment',
	'picture-in-picture',
	'publickey-credentials-get',
	'screen-wake-lock',
	'usb',
	'xr-spatial-tracking',
];

/** A header that a server sends with every file. */
export type Header = readonly [name: string, value: string];

/**
 * The headers of a site, from the policies that its pages carry. The page’s own policy holds besides, and is narrower.
 *
 * @example siteHeaders(["default-src 'none'"])[0] // => ['Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'"]
 */
export function siteHeaders(policies: readonly string[]): Header[] {
	return [
		// A page cannot say this of itself.
		['Content-Security-Policy', `${widestPolicy(policies)}; frame-ancestors 'none'`],
		['Referrer-Policy', 'no-referrer'],
		['Permissions-Policy', unused.map((feature) => `${feature}=()`).join(', ')],
		['X-Content-Type-Options', 'nosniff'],
		['Cross-Origin-Opener-Policy', 'same-origin'],
		['Cross-Origin-Resource-Policy', 'same-origin'],
	];
}

/**
 * The policies that the pages of a built site carry, each once.
 *
 * @throws Error where a page carries none
 */
export function policiesIn(folder: string): string[] {
	const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
	const policies = pages.toSorted().map((page) => {
		const policy = /<meta http-equiv="Content-Security-Policy" content="[^"]*"/u.exec(
			readFileSync(join(folder, page), 'utf8'),
		);
		if (!policy) throw new Error(`${page} carries no Content-Security-Policy: give its layout <ContentPolicy />`);
		return parse(`${policy[0]}>`).querySelector('meta')?.getAttribute('content') ?? '';
	});
	return [...new Set(policies)];
}
