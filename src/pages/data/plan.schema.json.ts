import type { APIRoute } from 'astro';
import { z } from 'zod';
import { PlanData } from '#model/plan-data';

export const GET: APIRoute = () => {
	const schema = { title: 'plan.json', ...z.toJSONSchema(PlanData) };
	return new Response(JSON.stringify(schema, null, '\t'), {
		headers: { 'content-type': 'application/schema+json; charset=utf-8' },
	});
};
