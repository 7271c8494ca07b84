import type { APIRoute, GetStaticPaths } from 'astro';
import { type EditionId, editions } from '#model/editions';
import { editionPath, sitePath } from '../../i18n/paths.ts';
import { loadSettings } from '../../outline/load.ts';
import { editionPaths } from '../../outline/published.ts';

export const getStaticPaths = (() => editionPaths()) satisfies GetStaticPaths;

/** What a device shows of an edition among its programs. */
export const GET: APIRoute = async ({ params }) => {
	const edition = params['edition'] as EditionId;
	const settings = await loadSettings();
	const drawn = { type: 'image/svg+xml', sizes: 'any' };
	// For devices that draw no SVG.
	const painted = { type: 'image/png', sizes: '512x512' };
	const manifest = {
		id: editionPath(edition),
		name: settings.title[edition],
		short_name: settings.shortTitle[edition],
		lang: editions[edition].lang,
		start_url: editionPath(edition),
		scope: sitePath(''),
		display: 'minimal-ui',
		background_color: '#faf7f0',
		theme_color: '#faf7f0',
		icons: [
			{ src: sitePath('favicon.svg'), ...drawn, purpose: 'any' },
			{ src: sitePath('icon-maskable.svg'), ...drawn, purpose: 'maskable' },
			{ src: sitePath('icon-512.png'), ...painted, purpose: 'any' },
			{ src: sitePath('icon-512.png'), ...painted, purpose: 'maskable' },
		],
	};
	return new Response(JSON.stringify(manifest, null, '\t'), {
		headers: { 'content-type': 'application/manifest+json; charset=utf-8' },
	});
};
