import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { editionIds, editions } from '#model/editions';
import { tokensAfter } from '../../src/outline/tokens.ts';
import { root } from '../helpers/plans.ts';
import { readPages, site } from './built-site.ts';

interface App {
	lang: string;
	start_url: string;
	icons: { src: string; type: string; sizes: string; purpose: string }[];
}

/** The width and height that a PNG says it has. */
function sizeOf(png: string): string {
	const bytes = readFileSync(join(site, png));
	expect(bytes.subarray(1, 4).toString('latin1'), png).toBe('PNG');
	return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
}

test.each(editionIds)('%s can be put among the programs of a device, with icons it can draw', (edition) => {
	const app = JSON.parse(readFileSync(join(site, edition, 'app.webmanifest'), 'utf8')) as App;
	expect(app).toMatchObject({ lang: editions[edition].lang, start_url: `/${edition}/` });
	const painted = app.icons.filter(({ type }) => type === 'image/png');
	expect(painted.map(({ purpose }) => purpose).sort()).toEqual(['any', 'maskable']);
	for (const { src, sizes } of painted) expect(sizeOf(src)).toBe(sizes);
	for (const { src } of app.icons.filter(({ type }) => type === 'image/svg+xml'))
		expect(readFileSync(join(site, src), 'utf8')).toMatch(/^<svg /u);
	expect(sizeOf('apple-touch-icon.png')).toBe('180x180');
});

test('a device frames the site in the paper it is read on', () => {
	const css = readFileSync(join(root, 'src/styles/tokens.css'), 'utf8');
	const light = tokensAfter(css, ':root {')['--paper'];
	const dark = tokensAfter(css, ":root[data-theme='dark']")['--paper'];
	for (const edition of editionIds)
		expect(JSON.parse(readFileSync(join(site, edition, 'app.webmanifest'), 'utf8'))).toMatchObject({
			background_color: light,
			theme_color: light,
		});
	const framed = readPages().flatMap(({ root: page }) => page.querySelectorAll('meta[name=theme-color]'));
	expect(framed.length).toBeGreaterThan(0);
	expect(new Set(framed.map((meta) => meta.getAttribute('content')))).toEqual(new Set([dark]));
});
