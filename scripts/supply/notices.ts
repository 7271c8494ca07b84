import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Package } from './lock.ts';

/**
 * Write the notices that the licences of packages ask to be handed on with them.
 *
 * @throws Error where a package has no licence text
 */
export function noticesOf(packages: readonly Package[]): string {
	const intro = 'Parts of other works that this site hands to its readers, with their licences.\n';
	return [intro, ...packages.map((one) => `${one.name} ${one.version} (${one.licence})\n\n${textOf(one)}\n`)].join(
		'\n',
	);
}

function textOf({ name, path }: Package): string {
	const files = readdirSync(path, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && /^licen[cs]e/iu.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name));
	if (files.length === 0) throw new Error(`${name} comes without the text of its licence: it cannot be handed on`);
	return files
		.toSorted()
		.map((file) => readFileSync(file, 'utf8').trim())
		.join('\n\n');
}
