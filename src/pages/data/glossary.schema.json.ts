import type { APIRoute } from 'astro';
import { z } from 'zod';
import { GlossaryData } from '#model/glossary-data';

export const GET: APIRoute = () => {
	const schema = { title: 'glossary.json', ...z.toJSONSchema(GlossaryData) };
	return new Response(JSON.stringify(schema, null, '\t'), {
		headers: { 'content-type': 'application/schema+json; charset=utf-8' },
	});
};
