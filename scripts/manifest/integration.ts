import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { ManifestFile } from '#model/manifest';
import { PlanData } from '#model/plan-data';
import { Versions } from '#model/versions';
import { planFile } from '../../src/content-folder.ts';
import { hostFileNames } from '../hosting/hosts.ts';
import { readList } from '../io/files.ts';
import { manifestOf } from './manifest.ts';
import { sha256 } from './sha256.ts';

const manifestFile = 'data/manifest.json';
/** What hosts read, and do not hand on. */
const notListed = [manifestFile, ...hostFileNames];

/** Writes the manifest when every other file of the site stands: it comes last among the integrations. */
export function siteManifest(): AstroIntegration {
	return {
		name: 'site-manifest',
		hooks: {
			'astro:build:done': ({ dir, logger }) => {
				const folder = fileURLToPath(dir);
				const plan = PlanData.parse(JSON.parse(readFileSync(planFile('editions/plan.json'), 'utf8')));
				const file = planFile('versions.yaml');
				const manifest = manifestOf(plan, { ...readList(file, Versions), file }, filesOf(folder));
				writeFileSync(join(folder, manifestFile), `${JSON.stringify(manifest)}\n`);
				logger.info(
					`${manifest.files.length} files, ${manifest.paragraphs.length} paragraphs, ${manifest.headings.length} headings, ${manifest.rows.length} rows`,
				);
			},
		},
	};
}

function filesOf(folder: string): ManifestFile[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.map((file) => ({ path: relative(folder, file).replaceAll('\\', '/'), content: readFileSync(file) }))
		.filter(({ path }) => !notListed.includes(path))
		.map(({ path, content }) => ({ path, bytes: content.length, sha256: sha256(content) }));
}
