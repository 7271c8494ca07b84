import { z } from 'zod';
import { Sha256 } from './digest.ts';
import { TextInAll } from './texts.ts';

/** content/versions.yaml: every version that a citation can name, the newest first. */
export const Versions = z.strictObject({
	versions: z
		.array(
			z.strictObject({
				version: z.string().regex(/^\d+\.\d+\.\d+$/u),
				date: z.iso.date(),
				/** Of its /data/plan.json; the newest has none, for it is taken of the file as it is built. */
				sha256: Sha256.optional(),
				/** What changed for readers. */
				changes: z.array(TextInAll).min(1),
			}),
		)
		.default([]),
});
export type Version = z.infer<typeof Versions>['versions'][number];
/** A version with its hash. */
export type HashedVersion = Version & { sha256: string };
