import type { APIRoute } from 'astro';
import { z } from 'zod';
import { ThemesData } from '#model/themes-data';

export const GET: APIRoute = () => {
	const schema = { title: 'themes.json', ...z.toJSONSchema(ThemesData) };
	return new Response(JSON.stringify(schema, null, '\t'), {
		headers: { 'content-type': 'application/schema+json; charset=utf-8' },
	});
};
