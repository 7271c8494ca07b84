import { dropNotes, readNote, writeNote } from '../record.ts';
import type { WorkerScope } from './scope.ts';

/** What is known of an open page. */
export interface PageState {
	from: 'device' | 'network';
	/** The cache of the version it belongs to; empty where it is not the page that is kept. */
	cache: string;
}

const folder = 'pages/';

/** What is known of a page; undefined of one that was opened before anything was kept. */
export async function stateOf(page: string): Promise<PageState | undefined> {
	const state = await readNote(`${folder}${page}`);
	return state === undefined ? undefined : (JSON.parse(state) as PageState);
}

/**
 * Note what is known of a page, for as long as it is open: browsers end a service worker that has nothing to do, and it
 * remembers nothing else. The notes of closed pages make room for it.
 *
 * @throws DOMException where there is no room left
 */
export async function noteState(page: string, state: PageState, clients: WorkerScope['clients']): Promise<void> {
	const open = await clients.matchAll({ includeUncontrolled: true });
	await dropNotes(
		folder,
		[page, ...open.map(({ id }) => id)].map((id) => `${folder}${id}`),
	);
	await writeNote(`${folder}${page}`, JSON.stringify(state));
}
