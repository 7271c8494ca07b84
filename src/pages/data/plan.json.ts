import type { APIRoute } from 'astro';
import { loadData } from '../../outline/load.ts';

export const GET: APIRoute = async () =>
	new Response(JSON.stringify(await loadData()), { headers: { 'content-type': 'application/json; charset=utf-8' } });
