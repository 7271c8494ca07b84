import { wholePath } from '../../../i18n/whole-path.ts';
import { readRecord } from '../record.ts';

/** What is kept on the device, as the service worker reads it. */
export interface KeptFiles {
	/** The cache they lie in: each version has its own. */
	cache: string;
	/** Find a file by its path; a page also by its file, or without its last slash. */
	find: (path: string) => Promise<Response | undefined>;
}

/** Open what is kept; undefined where nothing is, or the browser has cleared it away. */
export async function keptFiles(): Promise<KeptFiles | undefined> {
	const record = await readRecord();
	if (!record || !(await caches.has(record.cache))) return undefined;
	const { cache } = record;
	return { cache, find: (path) => caches.match(wholePath(path), { cacheName: cache, ignoreVary: true }) };
}
