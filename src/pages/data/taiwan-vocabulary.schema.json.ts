import type { APIRoute } from 'astro';
import { z } from 'zod';
import { TaiwanData } from '#model/taiwan-data';

export const GET: APIRoute = () => {
	const schema = { title: 'taiwan-vocabulary.json', ...z.toJSONSchema(TaiwanData) };
	return new Response(JSON.stringify(schema, null, '\t'), {
		headers: { 'content-type': 'application/schema+json; charset=utf-8' },
	});
};
