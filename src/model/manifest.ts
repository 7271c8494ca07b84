import { z } from 'zod';
import { addressPattern } from './address.ts';
import { Sha256 } from './digest.ts';
import { editionIds } from './editions.ts';

/** A part of the text, by its address, with its hash in each edition. */
const Part = z.strictObject({
	id: z.string().regex(addressPattern),
	sha256: z.record(z.enum(editionIds), Sha256),
});

/** /data/manifest.json: what was published, by its hashes. */
export const SiteManifest = z.strictObject({
	schema: z.literal(1),
	version: z.string(),
	licence: z.string(),
	/** What the hashes are taken of. */
	normalisation: z.string().describe('how a text is made even before its SHA-256 is taken'),
	source: z.strictObject({ sha256: Sha256.describe('of the text of the plan as it was received') }),
	versions: z.array(
		z.strictObject({
			version: z.string(),
			date: z.iso.date(),
			sha256: Sha256.describe('of the /data/plan.json of that version'),
		}),
	),
	paragraphs: z.array(Part),
	headings: z.array(Part).describe('of chapters, sections and items; and the captions of tables'),
	rows: z.array(Part).describe('of tables'),
	files: z.array(
		z.strictObject({
			path: z.string().describe('below where the site is published: en/3/2/index.html'),
			bytes: z.int().nonnegative(),
			sha256: Sha256,
		}),
	),
});
export type SiteManifest = z.infer<typeof SiteManifest>;
export type ManifestFile = SiteManifest['files'][number];
export type HashedPart = z.infer<typeof Part>;
