import { type EditionId, editionIds } from '#model/editions';
import type { ManifestFile } from '#model/manifest';

/** What a reader keeps on the device. */
export interface Choice {
	editions: readonly EditionId[];
	/** The files of /downloads/ as well. */
	downloads: boolean;
}

/** What readers open: all that lies in a folder, and few files beside; the others are for hosts, which may not serve them. */
const forReaders = /^(?:index\.html|licences\.txt|[^/.]+\.svg|[^/]+\/.+)$/u;
const ofEdition = new RegExp(`^(?:pagefind/)?(?<edition>${editionIds.join('|')})/(?<below>.*)$`, 'u');
/** Every edition says in its words that a page is not kept. */
const ofAll = /^(?:offline\/|words\.json$)/u;

/**
 * The files of the site that a choice needs: what all editions share, and the pages and search index of those chosen.
 *
 * @example filesFor(files, { editions: ['en'], downloads: false }).map(({ path }) => path) // => ['_astro/…', 'en/…', …]
 */
export function filesFor(files: readonly ManifestFile[], { editions, downloads }: Choice): ManifestFile[] {
	return files.filter(({ path }) => {
		if (!forReaders.test(path)) return false;
		if (path.startsWith('downloads/')) return downloads;
		const { edition, below = '' } = ofEdition.exec(path)?.groups ?? {};
		return edition === undefined || editions.some((id) => id === edition) || ofAll.test(below);
	});
}

/** What files take, in bytes. */
export function bytesOf(files: readonly ManifestFile[]): number {
	return files.reduce((total, { bytes }) => total + bytes, 0);
}

/** The path by which a reader asks for a file. @example askedAs('en/3/2/index.html') // => 'en/3/2/' */
export function askedAs(path: string): string {
	return path.replace(/(?<=^|\/)index\.html$/u, '');
}
