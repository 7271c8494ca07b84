import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';

const repository = join(import.meta.dirname, '../..');

/** The content folder of the invented plan. */
export const content = 'tests/fixtures/another-plan';
/** Where its site is built. */
export const out = join(repository, 'tests/.output/another-plan');

/** Build the whole site of another plan, as its publisher would. */
export default function build(): void {
	rmSync(out, { recursive: true, force: true });
	const env = { PATH: process.env['PATH'], CONTENT: content, SITE_URL: 'https://example.org' };
	const run = (...command: string[]): void => {
		execFileSync(process.execPath, command, { cwd: repository, env, stdio: 'pipe' });
	};
	run('scripts/build-content.ts');
	run('scripts/downloads/build.ts');
	run('node_modules/astro/bin/astro.mjs', 'build', '--outDir', out);
}
