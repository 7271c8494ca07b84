import type { APIRoute, GetStaticPaths } from 'astro';
import { z } from 'zod';
import { schemas } from '../../data/json-schemas.ts';

export const getStaticPaths = (() =>
	Object.entries(schemas).map(([name, schema]) => ({ params: { name }, props: { schema } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ schema: z.ZodType }> = ({ params, props }) => {
	const schema = { title: `${params['name']}.json`, ...z.toJSONSchema(props.schema) };
	return new Response(JSON.stringify(schema, null, '\t'), {
		headers: { 'content-type': 'application/schema+json; charset=utf-8' },
	});
};
