import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DownloadEntry, DownloadManifest, type Format, formats } from '#model/download-manifest';
import { type EditionId, editionIds } from '#model/editions';
import { downloadsFolder } from '../content-folder.ts';

/** What the site offers to take away: the files that hold several editions, and those of each. */
export interface DownloadList {
	together: DownloadEntry[];
	/** The edition in view first. */
	own: { edition: EditionId; files: DownloadEntry[] }[];
}

/** Read what was made to be taken away; undefined where nothing was. @throws ZodError where it is not a manifest */
export function readDownloads(file = join(downloadsFolder, 'downloads.json')): DownloadManifest | undefined {
	if (!existsSync(file)) return undefined;
	return DownloadManifest.parse(JSON.parse(readFileSync(file, 'utf8')));
}

/**
 * Order the downloads as a page shows them, by format within an edition.
 *
 * @param edition the one in view
 * @example downloadList(manifest.files, 'en').own.map(({ edition }) => edition) // => ['en', 'zh-hans', 'zh-hant']
 */
export function downloadList(files: readonly DownloadEntry[], edition: EditionId): DownloadList {
	const rank = (format: Format): number => formats.indexOf(format);
	const ordered = files.toSorted((one, other) => rank(one.format) - rank(other.format));
	const order = [edition, ...editionIds.filter((id) => id !== edition)];
	return {
		together: ordered.filter(({ editions }) => editions.length > 1),
		own: order.flatMap((id) => {
			const held = ordered.filter(({ editions }) => editions.length === 1 && editions[0] === id);
			return held.length === 0 ? [] : [{ edition: id, files: held }];
		}),
	};
}
