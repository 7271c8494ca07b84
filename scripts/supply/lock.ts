import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { readYaml } from '../io/files.ts';

const Names = z.record(z.string(), z.string()).default({});
const Entry = z.object({
	name: z.string().optional(),
	version: z.string(),
	license: z.string().default(''),
	integrity: z.string().default(''),
	dependencies: Names,
	devDependencies: Names,
	optionalDependencies: Names,
	peerDependencies: Names,
});
const Lock = z.object({ packages: z.record(z.string(), Entry) });
const Licences = z.object({
	shipped: z.object({ packages: z.array(z.string()), licences: z.array(z.string()) }),
	tools: z.object({ licences: z.array(z.string()) }),
});
/** Which packages readers get a part of, and the licences allowed for those and for the others. */
export type Licences = z.infer<typeof Licences>;

/** A package of the lock file. */
export interface Package {
	/** Where it is installed: 'node_modules/zod'. */
	path: string;
	name: string;
	version: string;
	/** An SPDX expression: 'MIT', 'Apache-2.0 AND MIT'. */
	licence: string;
	/** Of the file it came in: 'sha512-…' in base64. */
	integrity: string;
	/** Names of what it asks for. */
	asksFor: string[];
}

/** The project itself, and every package of its lock file. */
export function readLock(): [project: Package, ...packages: Package[]] {
	const { packages } = Lock.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));
	const [project, ...others] = Object.entries(packages).map(([path, entry]): Package => {
		const { name = path.slice(path.lastIndexOf('node_modules/') + 13), version, license: licence, integrity } = entry;
		const asked = {
			...entry.dependencies,
			...entry.devDependencies,
			...entry.optionalDependencies,
			...entry.peerDependencies,
		};
		return { path, name, version, licence, integrity, asksFor: Object.keys(asked).toSorted() };
	});
	if (!project) throw new Error('package-lock.json holds no package: run npm install --package-lock-only');
	return [project, ...others];
}

/** @throws ContentError where the file is not as described */
export function readLicences(): Licences {
	return readYaml('scripts/supply/licences.yaml', Licences);
}

/**
 * Whether a licence is allowed: all of those joined by AND, one of those joined by OR.
 *
 * @example isAllowed('(MIT OR GPL-3.0) AND ISC', ['MIT', 'ISC']) // => true
 */
export function isAllowed(expression: string, allowed: readonly string[]): boolean {
	const inner = /\((?<group>[^()]+)\)/u.exec(expression);
	if (inner?.groups) {
		const verdict = isAllowed(inner.groups['group'] ?? '', allowed) ? allowed[0] : 'none';
		return isAllowed(expression.replace(inner[0], verdict ?? 'none'), allowed);
	}
	return expression
		.split(' OR ')
		.some((choice) => choice.split(' AND ').every((name) => allowed.includes(name.trim())));
}
