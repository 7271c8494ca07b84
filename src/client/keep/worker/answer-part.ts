import { inTime } from './in-time.ts';
import { keptFiles } from './kept-files.ts';
import { stateOf } from './page-states.ts';
import type { AskedEvent } from './scope.ts';

/** Files whose name changes with what they hold. */
const hashed = /\/_astro\/|\/pagefind\/[^/]+\/(?:filter|fragment|index)\/|\.pf_meta$/u;

/**
 * Answer a page that asks for a part of itself, or for another page to show beside it. What has its hash in its name is
 * the same wherever it comes from. All else comes from the device for a page from there; for another from the network,
 * and where that does not answer from the device, unless the page is of another version.
 */
export async function answerPart({ request, clientId }: AskedEvent): Promise<Response> {
	const files = await keptFiles();
	const { pathname } = new URL(request.url);
	const kept = await files?.find(pathname);
	if (!kept) return fetch(request);
	if (hashed.test(pathname)) return kept;
	const state = await stateOf(clientId);
	if (state && state.cache !== files?.cache) return fetch(request);
	if (state?.from === 'device') return kept;
	return (await inTime(request)) ?? kept;
}
