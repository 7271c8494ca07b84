import type { APIRoute } from 'astro';
import { build } from 'esbuild';

/** The service worker, in one file at the site’s base: from there it may answer for every page. */
export const GET: APIRoute = async () => {
	const { outputFiles } = await build({
		entryPoints: ['src/client/keep/worker/worker.ts'],
		bundle: true,
		minify: true,
		format: 'iife',
		target: 'es2022',
		write: false,
		define: { 'import.meta.env.BASE_URL': JSON.stringify(import.meta.env.BASE_URL) },
	});
	return new Response(outputFiles[0]?.text, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
};
