import { existsSync } from 'node:fs';
import { join } from 'node:path';

const own = 'content';

/** The folder of the plan that is published; `CONTENT` names another than content/. */
export const contentFolder = process.env['CONTENT'] === undefined ? own : join(process.env['CONTENT']);

/** A name for the folder in paths where what is made of several plans lies side by side. */
export const contentName = encodeURIComponent(contentFolder);

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
