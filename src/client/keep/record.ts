import { type EditionId, editionIds } from '#model/editions';
import { sitePath } from '../../i18n/paths.ts';
import type { Choice } from './choice.ts';

/** What is kept on this device. It is written last, so that what it names is whole. */
export interface KeptRecord extends Choice {
	editions: EditionId[];
	/** The name of the cache that holds the files. */
	cache: string;
	/** The SHA-256 of the manifest they were checked against. */
	manifest: string;
	version: string;
	/** When it was kept: '2026-11-26T16:05:00.000Z'. */
	date: string;
}

/** All that is stored has a name that begins so; another site of the same host has another. */
export const prefix = `kept:${sitePath('')}:`;
const notes = `${prefix}notes`;

/**
 * Read what is kept; undefined where nothing is, and where what was written cannot be understood.
 *
 * @throws DOMException where the browser lets the site store nothing
 */
export async function readRecord(): Promise<KeptRecord | undefined> {
	const kept = await readNote('record');
	return kept === undefined ? undefined : recordIn(kept);
}

function recordIn(written: string): KeptRecord | undefined {
	try {
		const value: unknown = JSON.parse(written);
		return isRecord(value) ? value : undefined;
	} catch {
		return undefined;
	}
}

function isRecord(value: unknown): value is KeptRecord {
	if (typeof value !== 'object' || value === null) return false;
	const { editions, downloads, cache, manifest, version, date } = value as Record<keyof KeptRecord, unknown>;
	return (
		Array.isArray(editions) &&
		editions.every((edition) => editionIds.some((id) => id === edition)) &&
		typeof downloads === 'boolean' &&
		[cache, manifest, version, date].every((part) => typeof part === 'string') &&
		!Number.isNaN(Date.parse(String(date)))
	);
}

/** Say what is kept from now on, all at once. @throws DOMException where there is no room left */
export async function writeRecord(record: KeptRecord): Promise<void> {
	await writeNote('record', JSON.stringify(record));
}

/** Read what was noted under a name; undefined where nothing was. */
export async function readNote(name: string): Promise<string | undefined> {
	const found = await caches.match(pathOf(name), { cacheName: notes });
	return found?.text();
}

/** Note something that the pages and the service worker both know. */
export async function writeNote(name: string, words: string): Promise<void> {
	const cache = await caches.open(notes);
	await cache.put(pathOf(name), new Response(words));
}

/** Forget what was noted under names that begin so, but for some. */
export async function dropNotes(start: string, kept: readonly string[] = []): Promise<void> {
	const cache = await caches.open(notes);
	const spared = new Set(kept.map(pathOf));
	for (const { url } of await cache.keys()) {
		const { pathname } = new URL(url);
		if (pathname.startsWith(pathOf(start)) && !spared.has(pathname)) await cache.delete(url);
	}
}

/** Delete every cache of this site but those named; without a name, all. */
export async function deleteCaches(kept: string | undefined): Promise<void> {
	const spared = kept === undefined ? [] : [kept, notes];
	for (const name of await caches.keys())
		if (name.startsWith(prefix) && !spared.includes(name)) await caches.delete(name);
}

function pathOf(name: string): string {
	return sitePath(`kept/${name}`);
}
