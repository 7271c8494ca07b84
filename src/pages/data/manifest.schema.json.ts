import type { APIRoute } from 'astro';
import { z } from 'zod';
import { SiteManifest } from '#model/manifest';

export const GET: APIRoute = () => {
	const schema = { title: 'manifest.json', ...z.toJSONSchema(SiteManifest) };
	return new Response(JSON.stringify(schema, null, '\t'), {
		headers: { 'content-type': 'application/schema+json; charset=utf-8' },
	});
};
