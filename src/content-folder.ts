import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';

const own = 'content';
const given = process.env['CONTENT'] ?? '';

/** The folder of the plan that is published; `CONTENT` names another than content/. */
export const contentFolder = given === '' ? own : join(given);

/** A name for the folder in paths where what is made of several plans lies side by side. */
export const contentName = nameOfFolder(contentFolder);

/** Where what readers take away is made, for the site to publish. */
export const downloadsFolder = join('.downloads', contentName);

/** A file of the plan: its text, its lists. @example planFile('errata.yaml') // => 'content/errata.yaml' */
export function planFile(name: string): string {
	return join(contentFolder, name);
}

/** A file of rules that hold for any plan: the plan’s own, or the one of content/ where it has none. */
export function ruleFile(name: string): string {
	return existsSync(planFile(name)) ? planFile(name) : join(own, name);
}

/**
 * A name of one part for a folder, wherever it lies: the beginning of its own, and digits of its path.
 *
 * @example nameOfFolder('plans/mine/') // => 'mine-1c33b669'
 */
export function nameOfFolder(folder: string): string {
	const last = basename(resolve(folder))
		.replace(/[^\p{L}\p{N}]+/gu, '-')
		.slice(0, 20);
	const path = relative('.', folder).replaceAll('\\', '/');
	return `${last}-${createHash('sha256').update(path).digest('hex').slice(0, 8)}`;
}
