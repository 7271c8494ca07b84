import type { APIRoute, GetStaticPaths } from 'astro';
import { loadDownloads, loadPublished } from '../../data/load.ts';
import { mediatypeOf } from '#model/downloads';

export const getStaticPaths = (async () => {
	const { files } = await loadDownloads();
	return files.map(({ path }) => ({ params: { file: path } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params, site }) => {
	const published = await loadPublished(site);
	const asked = published.find(({ file }) => file.path === params['file']);
	if (!asked) return new Response(null, { status: 404 });
	return new Response(asked.content, { headers: { 'content-type': `${mediatypeOf(asked.file)}; charset=utf-8` } });
};
