import { type EditionId, inEvery } from '#model/editions';
import { hashedVersions, type KeptVersions } from '#model/hashed-versions';
import type { HashedPart, ManifestFile, SiteManifest } from '#model/manifest';
import { headingText, normalised, rowText } from '#model/normalise';
import type { PlanData } from '#model/plan-data';
import { sha256 } from './sha256.ts';

/** The file whose hash stands for a version: it holds the whole text. */
export const planFile = 'data/plan.json';

const normalisation =
	'Of a paragraph in an edition: its text without the marks that lead to notes. Of a heading or caption: its words without number and white space. Of a row: its cells that hold something, joined by “ | ”. In Unicode NFC, every run of white space one space, none at the ends, then UTF-8.';

/**
 * Write the manifest of a built site. The same site gives the same manifest, however its files are listed.
 *
 * @param files every file of the site but the manifest
 * @throws ContentError where the versions do not fit the site; Error where data/plan.json is not among the files
 * @example manifestOf(plan, versions, files).paragraphs[0] // => { id: '0.0.0.1', sha256: { 'zh-hans': '…', … } }
 */
export function manifestOf(
	{ version, licence, source, paragraphs, headings, tables }: PlanData,
	versions: KeptVersions,
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
		paragraphs: paragraphs.map(({ id, text }) => hashed(id, (edition) => normalised(text[edition]))),
		headings: [
			...headings.map(({ id, title }) => hashed(id, (edition) => headingText(title[edition]))),
			...tables.map(({ id, caption }) => hashed(id, (edition) => headingText(caption[edition]))),
		],
		rows: tables.flatMap(({ rows }) =>
			rows.map(({ id, cells }) => hashed(id, (edition) => rowText(cells.map((cell) => cell[edition])))),
		),
		files: files.toSorted((one, other) => (one.path < other.path ? -1 : 1)),
	};
}

function hashed(id: string, textIn: (edition: EditionId) => string): HashedPart {
	return { id, sha256: inEvery((edition) => sha256(textIn(edition))) };
}
