import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { downloadsFolder } from '../../src/content-folder.ts';

const folder = 'downloads';

/** Publishes the downloads that were made of the plan: into `dist` by a build, as they lie by the dev server. */
export function downloads(): AstroIntegration {
	return {
		name: 'downloads',
		hooks: {
			'astro:build:done': ({ dir }) => {
				const target = join(fileURLToPath(dir), folder);
				rmSync(target, { recursive: true, force: true });
				if (existsSync(downloadsFolder)) cpSync(downloadsFolder, target, { recursive: true });
			},
			'astro:server:setup': ({ server }) => {
				server.middlewares.use(`/${folder}`, sirv(downloadsFolder, { dev: true }));
			},
		},
	};
}
