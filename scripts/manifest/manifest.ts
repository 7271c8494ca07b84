import { editionIds } from '#model/editions';
import { hashedVersions } from '#model/hashed-versions';
import type { ManifestFile, SiteManifest } from '#model/manifest';
import { normalised } from '#model/normalise';
import type { PlanData } from '#model/plan-data';
import type { Version } from '#model/versions';
import { sha256 } from './sha256.ts';

/** The file whose hash stands for a version: it holds the whole text. */
export const planFile = 'data/plan.json';

const normalisation =
	'The text of a paragraph in an edition, without the marks that lead to notes: Unicode NFC, every run of white space one space, none at the ends, then UTF-8.';

/**
 * Write the manifest of a built site. The same site gives the same manifest, however its files are listed.
 *
 * @param files every file of the site but the manifest
 * @throws ContentError where content/versions.yaml does not fit the site, or data/plan.json is not among the files
 * @example manifestOf(plan, versions, files).paragraphs[0] // => { id: '0.0.0.1', sha256: { 'zh-hans': '…', … } }
 */
export function manifestOf(
	{ version, licence, source, paragraphs }: PlanData,
	versions: readonly Version[],
	files: readonly ManifestFile[],
): SiteManifest {
	const plan = files.find(({ path }) => path === planFile);
	if (!plan) throw new Error(`expected ${planFile} among the files of the site, found none: run npm run build`);
	return {
		schema: 1,
		version,
		licence,
		normalisation,
		source: { sha256: source.sha256 },
		versions: hashedVersions(versions, { version, sha256: plan.sha256 }).map((entry) => ({
			version: entry.version,
			date: entry.date,
			sha256: entry.sha256,
		})),
		paragraphs: paragraphs.map(({ id, text }) => ({ id, sha256: hashesOf(text) })),
		files: files.toSorted((one, other) => (one.path < other.path ? -1 : 1)),
	};
}

function hashesOf(text: PlanData['paragraphs'][number]['text']): SiteManifest['paragraphs'][number]['sha256'] {
	const hashes = editionIds.map((edition) => [edition, sha256(normalised(text[edition]))]);
	return Object.fromEntries(hashes) as SiteManifest['paragraphs'][number]['sha256'];
}
