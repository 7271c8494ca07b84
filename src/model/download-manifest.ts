import { z } from 'zod';
import { Sha256 } from './digest.ts';
import { editionIds } from './editions.ts';

/** The formats of the downloads, in the order they are offered. */
export const formats = ['html', 'bilingual', 'epub', 'pdf', 'markdown', 'text'] as const;
export type Format = (typeof formats)[number];

/** /downloads/downloads.json: what was made to be taken away. */
export const DownloadManifest = z.strictObject({
	version: z.string(),
	/** When the text was last edited. */
	date: z.iso.date(),
	licence: z.string(),
	files: z.array(
		z.strictObject({
			path: z.string(),
			format: z.enum(formats),
			editions: z.array(z.enum(editionIds)).min(1),
			bytes: z.int().positive(),
			sha256: Sha256,
		}),
	),
});
export type DownloadManifest = z.infer<typeof DownloadManifest>;
export type DownloadEntry = DownloadManifest['files'][number];
