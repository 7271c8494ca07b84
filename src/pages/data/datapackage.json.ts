import type { APIRoute } from 'astro';
import { dataPackageOf } from '../../data/data-package.ts';
import { loadDownloads, loadPublished } from '../../data/load.ts';
import { sitePath } from '../../i18n/paths.ts';
import { loadData, loadSettings } from '../../outline/load.ts';

export const GET: APIRoute = async ({ site }) => {
	const descriptor = dataPackageOf({
		downloads: await loadDownloads(),
		plan: await loadData(),
		settings: await loadSettings(),
		published: await loadPublished(site),
		id: new URL(sitePath('data/datapackage.json'), site).href,
		homepage: new URL(sitePath(''), site).href,
	});
	return new Response(JSON.stringify(descriptor, null, '\t'), {
		headers: { 'content-type': 'application/json; charset=utf-8' },
	});
};
