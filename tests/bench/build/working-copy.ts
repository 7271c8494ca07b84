import { cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../..');
const copied = [
	'astro.config.mjs',
	'package.json',
	'package-lock.json',
	'tsconfig.json',
	'content',
	'public',
	'scripts',
	'src',
];

/** A copy of what a build reads, without anything that an earlier build has left; its packages are this project’s own. */
export function workingCopy(): string {
	const folder = mkdtempSync(join(tmpdir(), 'build-'));
	for (const name of copied) {
		cpSync(join(root, name), join(folder, name), {
			recursive: true,
			filter: (path) => !path.startsWith(join(root, 'public/downloads')),
		});
	}
	const packages = join(root, 'node_modules');
	mkdirSync(join(folder, 'node_modules'));
	for (const name of readdirSync(packages).filter((each) => each === '.bin' || !each.startsWith('.')))
		symlinkSync(join(packages, name), join(folder, 'node_modules', name));
	return folder;
}
