import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { policiesIn, siteHeaders } from './headers.ts';
import { hostFiles } from './hosts.ts';

/** Writes what tells a host which headers to send, and sends them from the preview server. */
export function securityHeaders(): AstroIntegration {
	return {
		name: 'security-headers',
		hooks: {
			'astro:config:setup': ({ command, config, updateConfig }) => {
				if (command !== 'preview') return;
				const headers = Object.fromEntries(siteHeaders(policiesIn(fileURLToPath(config.outDir))));
				updateConfig({ server: { headers } });
			},
			'astro:build:done': ({ dir, logger }) => {
				const folder = fileURLToPath(dir);
				const headers = siteHeaders(policiesIn(folder));
				for (const [name, content] of hostFiles(headers)) writeFileSync(join(folder, name), content);
				logger.info(`${headers.length} headers`);
			},
		},
	};
}
