import type { ManifestFile } from '#model/manifest';
import { sitePath } from '../../i18n/paths.ts';
import { sha256 } from '../sha256.ts';
import { askedAs } from './choice.ts';
import { KeepFailure } from './failure.ts';

const atOnce = 6;

/** How a fetch that only the network may answer is told from all others by the service worker. */
export const fromNetwork = { cache: 'no-store' } as const satisfies RequestInit;

/**
 * Fetch files into a cache, each checked against its hash. The first failure stops all.
 *
 * @param progress is told the bytes that are done
 * @throws KeepFailure 'changed' where a file is not as published, 'lost' where one cannot be fetched
 */
export async function fetchFiles(
	files: readonly ManifestFile[],
	cache: Cache,
	{ progress, signal }: { progress: (bytes: number) => void; signal: AbortSignal },
): Promise<void> {
	const stop = new AbortController();
	const either = AbortSignal.any([signal, stop.signal]);
	const waiting = files.values();
	let done = 0;
	const work = async (): Promise<void> => {
		for (const file of waiting) {
			await fetchFile(file, cache, either);
			done += file.bytes;
			progress(done);
		}
	};
	const workers = Array.from({ length: atOnce }, work);
	try {
		await Promise.all(workers);
	} catch (error) {
		stop.abort();
		await Promise.allSettled(workers);
		throw error;
	}
}

async function fetchFile({ path, sha256: expected }: ManifestFile, cache: Cache, signal: AbortSignal): Promise<void> {
	const url = sitePath(askedAs(path));
	const response = await fetch(url, { ...fromNetwork, signal });
	if (!response.ok) throw new KeepFailure('lost');
	const bytes = await response.arrayBuffer();
	if ((await sha256(bytes)) !== expected) throw new KeepFailure('changed');
	await cache.put(url, new Response(bytes, { headers: headersOf(response) }));
}

/** The bytes are kept unpacked: what the server said of its packing no longer holds. */
function headersOf(response: Response): Headers {
	const headers = new Headers(response.headers);
	headers.delete('content-encoding');
	headers.delete('content-length');
	return headers;
}
