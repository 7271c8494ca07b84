import type { SiteManifest } from '#model/manifest';
import { sitePath } from '../../i18n/paths.ts';
import { forget } from '../forget.ts';
import { keptFlag, remember } from '../memory.ts';
import { sha256 } from '../sha256.ts';
import { manifestPath } from '../site-manifest.ts';
import { bytesOf, type Choice, filesFor } from './choice.ts';
import { KeepFailure } from './failure.ts';
import { fetchFiles, fromNetwork } from './fetch-files.ts';
import { deleteCaches, dropNotes, type KeptRecord, prefix, readRecord, writeRecord } from './record.ts';
import { unregister } from './remove.ts';
import { workerUrl } from './worker-url.ts';

/** How keeping is followed and stopped. */
export interface Following {
	progress: (done: number, total: number) => void;
	signal: AbortSignal;
}

const lock = `${prefix}keeping`;

/**
 * Keep what is chosen on this device, whole and checked, in place of what was kept before. Where it fails, nothing new
 * stays, and what was kept before is as it was.
 *
 * @throws KeepFailure, or what the browser throws: reasonOf() tells
 */
export async function keepSite(choice: Choice, following: Following): Promise<KeptRecord> {
	if (!globalThis.isSecureContext) throw new KeepFailure('insecure');
	if (!('serviceWorker' in navigator) || !('caches' in globalThis)) throw new KeepFailure('blocked');
	return navigator.locks.request(lock, { ifAvailable: true }, async (held) => {
		if (!held) throw new KeepFailure('busy');
		// Should the page be closed midway, the next one sees the flag and clears away what was begun.
		remember(keptFlag, 'begun');
		const name = `${prefix}${Date.now().toString(36)}`;
		try {
			const record = await fill(name, choice, following);
			await navigator.serviceWorker.register(workerUrl, { scope: sitePath('') });
			await navigator.serviceWorker.ready;
			await writeRecord(record);
			await dropNotes('newer');
			await deleteCaches(name);
			remember(keptFlag, 'kept');
			return record;
		} catch (error) {
			await caches.delete(name).catch(() => false);
			await restore();
			throw error;
		}
	});
}

/** Clear away what was begun in a page that was closed, unless another window is at it. */
export async function clearBegun(): Promise<void> {
	await navigator.locks.request(lock, { ifAvailable: true }, async (held) => {
		if (!held) return;
		const record = await restore();
		await deleteCaches(record?.cache);
	});
}

/** Leave things as the record says they are. */
async function restore(): Promise<KeptRecord | undefined> {
	const record = await readRecord().catch(() => undefined);
	if (record) {
		remember(keptFlag, 'kept');
		return record;
	}
	forget(keptFlag);
	await deleteCaches(undefined).catch(() => undefined);
	await unregister().catch(() => undefined);
	return undefined;
}

async function fill(name: string, choice: Choice, { progress, signal }: Following): Promise<KeptRecord> {
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
	return {
		editions: [...choice.editions],
		downloads: choice.downloads,
		cache: name,
		manifest: await sha256(text),
		version: manifest.version,
		date: new Date().toISOString(),
	};
}

/** @throws KeepFailure 'full' where the browser says beforehand that there is no room */
async function askForRoom(bytes: number): Promise<void> {
	const { quota, usage = 0 } = await navigator.storage.estimate();
	if (quota !== undefined && quota - usage < bytes) throw new KeepFailure('full');
	// What the browser answers makes no difference: where it declines, it may clear the site away when room is short.
	void navigator.storage.persist().catch(() => false);
}
