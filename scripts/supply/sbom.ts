import type { Package } from './lock.ts';

/**
 * Write the bill of materials of the site, as CycloneDX: every package with its licence and digest. What readers get a
 * part of is `required`, the tools are `excluded`. It says nothing of the hour or the machine it was written on.
 *
 * @param shipped the names of packages that readers get a part of
 * @example JSON.parse(billOfMaterials(readLock(), ['pagefind'])).components[0].purl // => 'pkg:npm/ajv@8.20.0'
 */
export function billOfMaterials(
	[project, ...packages]: readonly [Package, ...Package[]],
	shipped: readonly string[],
): string {
	const byPath = new Map(packages.map((one) => [one.path, one]));
	const components = new Map(packages.map((one) => [purl(one), componentOf(one, shipped.includes(one.name))]));
	const bill = {
		$schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
		bomFormat: 'CycloneDX',
		specVersion: '1.6',
		version: 1,
		metadata: { component: { ...named(project), type: 'application' } },
		components: sorted(components),
		dependencies: sorted(
			new Map(
				[project, ...packages].map((one) => {
					const found = one.asksFor.flatMap((name) => installed(one.path, name, byPath) ?? []);
					return [purl(one), { ref: purl(one), dependsOn: [...new Set(found.map(purl))].toSorted() }];
				}),
			),
		),
	};
	return `${JSON.stringify(bill, null, '\t')}\n`;
}

function named(one: Package): object {
	return {
		'bom-ref': purl(one),
		name: one.name,
		version: one.version,
		licenses: [/ (?:AND|OR) /u.test(one.licence) ? { expression: one.licence } : { license: { id: one.licence } }],
		purl: purl(one),
	};
}

function componentOf(one: Package, isShipped: boolean): object {
	const content = Buffer.from(one.integrity.replace('sha512-', ''), 'base64').toString('hex');
	return {
		type: 'library',
		...named(one),
		scope: isShipped ? 'required' : 'excluded',
		hashes: [{ alg: 'SHA-512', content }],
	};
}

/** The package that a name means to one at a path: the nearest above it. */
function installed(path: string, name: string, byPath: ReadonlyMap<string, Package>): Package | undefined {
	const found = byPath.get(path === '' ? `node_modules/${name}` : `${path}/node_modules/${name}`);
	if (found || path === '') return found;
	return installed(path.slice(0, Math.max(0, path.lastIndexOf('/node_modules/'))), name, byPath);
}

function purl({ name, version }: Package): string {
	return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}

function sorted(byKey: ReadonlyMap<string, object>): object[] {
	return [...byKey].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, value]) => value);
}
