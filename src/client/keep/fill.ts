import type { SiteManifest } from '#model/manifest';
import { sitePath } from '../../i18n/paths.ts';
import { sha256 } from '../sha256.ts';
import { manifestPath } from '../site-manifest.ts';
import { askedAs, bytesOf, type Choice, filesFor } from './choice.ts';
import { KeepFailure } from './failure.ts';
import { fetchFiles, fromNetwork } from './fetch-files.ts';
import type { KeptRecord } from './record.ts';

/** How keeping is followed and stopped. */
export interface Following {
	progress: (done: number, total: number) => void;
	signal: AbortSignal;
}

/** A cache that was filled: what the record is to say of it, and how many entries it has. */
interface Filled {
	record: KeptRecord;
	entries: number;
}

/**
 * Fetch what is chosen into a new cache.
 *
 * @throws KeepFailure 'full', 'changed' or 'lost', or what the browser throws
 */
export async function fill(name: string, choice: Choice, { progress, signal }: Following): Promise<Filled> {
	const response = await fetch(manifestPath, { ...fromNetwork, signal });
	if (!response.ok) throw new KeepFailure('lost');
	const text = await response.text();
	const manifest = JSON.parse(text) as SiteManifest;
	const files = filesFor(manifest.files, choice);
	const total = bytesOf(files);
	await askForRoom(total);
	const cache = await caches.open(name);
	await fetchFiles(files, cache, { progress: (done) => progress(done, total), signal });
	await cache.put(manifestPath, new Response(text, { headers: { 'content-type': 'application/json' } }));
	const record = {
		editions: [...choice.editions],
		downloads: choice.downloads,
		cache: name,
		manifest: await sha256(text),
		version: manifest.version,
		date: new Date().toISOString(),
	};
	return { record, entries: new Set([manifestPath, ...files.map(({ path }) => sitePath(askedAs(path)))]).size };
}

/** Whether all that was put into a cache is there: the browser and its reader can clear it away at any time. */
export async function isWhole({ record, entries }: Filled): Promise<boolean> {
	if (!(await caches.has(record.cache))) return false;
	const cache = await caches.open(record.cache);
	return (await cache.keys()).length === entries;
}

/** @throws KeepFailure 'full' where the browser says beforehand that there is no room */
async function askForRoom(bytes: number): Promise<void> {
	const { quota, usage = 0 } = await navigator.storage.estimate();
	if (quota !== undefined && quota - usage < bytes) throw new KeepFailure('full');
	// What the browser answers makes no difference: where it declines, it may clear the site away when room is short.
	void navigator.storage.persist().catch(() => false);
}
