import type { APIRoute } from 'astro';
import { z } from 'zod';
import { EntitiesData } from '#model/entities-data';

export const GET: APIRoute = () => {
	const schema = { title: 'entities.json', ...z.toJSONSchema(EntitiesData) };
	return new Response(JSON.stringify(schema, null, '\t'), {
		headers: { 'content-type': 'application/schema+json; charset=utf-8' },
	});
};
