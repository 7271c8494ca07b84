import { execFile } from 'node:child_process';
import { relative } from 'node:path';
import type { AstroIntegration } from 'astro';
import { contentFolder } from '../src/content-folder.ts';

/** Whether editors keep a file of a content folder by hand. @example isHandKept('english/chapter-03.yaml') // => true */
export function isHandKept(path: string): boolean {
	return /^(?!\.\.|editions\/).+\.(?:yaml|txt)$/u.test(path.replaceAll('\\', '/'));
}

/** While the dev server runs, builds the editions anew whenever a hand-kept file of the plan is added, changed or removed. */
export function contentWatch(): AstroIntegration {
	return {
		name: 'content-watch',
		hooks: {
			'astro:server:setup': ({ server, logger }) => {
				let state: 'idle' | 'building' | 'again' = 'idle';
				const build = (): void => {
					state = 'building';
					execFile(process.execPath, ['scripts/build-content.ts'], (error, _, printed) => {
						if (error) logger.error(printed.trim().split('\n').at(-1) ?? '');
						else logger.info('the editions are built anew');
						if (state === 'again') build();
						else state = 'idle';
					});
				};
				const rebuild = (path: string): void => {
					if (!isHandKept(relative(contentFolder, path))) return;
					if (state === 'idle') build();
					else state = 'again';
				};
				for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, rebuild);
			},
		},
	};
}
