import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readLicences, readLock } from './lock.ts';
import { noticesOf } from './notices.ts';
import { billOfMaterials } from './sbom.ts';

/** Writes beside the pages what the site is made of, and the notices of what it hands on. */
export function billAndNotices(): AstroIntegration {
	return {
		name: 'bill-and-notices',
		hooks: {
			'astro:build:done': ({ dir }) => {
				const folder = fileURLToPath(dir);
				const packages = readLock();
				const { shipped } = readLicences();
				const handedOn = packages.filter(({ name }) => shipped.packages.includes(name));
				writeFileSync(join(folder, 'sbom.cdx.json'), billOfMaterials(packages, shipped.packages));
				writeFileSync(join(folder, 'licences.txt'), noticesOf(handedOn));
			},
		},
	};
}
