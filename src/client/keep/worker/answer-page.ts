import { editionOf } from '../../../i18n/current.ts';
import { editionPath } from '../../../i18n/paths.ts';
import { wholePath } from '../../../i18n/whole-path.ts';
import { writeNote } from '../record.ts';
import { inTime } from './in-time.ts';
import { type KeptFiles, keptFiles } from './kept-files.ts';
import { noteState } from './page-states.ts';
import type { AskedEvent, WorkerScope } from './scope.ts';

/**
 * Answer a reader who goes to a page: from the network, so that nobody reads a stale text online; where it does not
 * answer in time, from the device; and where the page is not kept, with the page that says so.
 */
export async function answerPage(event: AskedEvent, clients: WorkerScope['clients']): Promise<Response> {
	const { request, resultingClientId: page } = event;
	const files = await keptFiles();
	if (!files) return fetch(request);
	const { pathname, search } = new URL(request.url);
	const kept = await files.find(pathname);
	const response = await (kept ? inTime(request) : fetch(request).catch(() => undefined));
	if (!response) {
		const own = wholePath(pathname);
		if (kept && own !== pathname) return Response.redirect(new URL(`${own}${search}`, request.url));
		await tried(noteState(page, { from: 'device', cache: files.cache }, clients));
		return kept ?? absent(pathname, files);
	}
	const copy = response.clone();
	const note = async (): Promise<void> => {
		const isSame = kept !== undefined && (await isSameText(copy, kept));
		await noteState(page, { from: 'network', cache: isSame ? files.cache : '' }, clients);
		if (kept && response.ok && !isSame) await writeNote('newer', 'noticed');
	};
	event.waitUntil(tried(note()));
	return response;
}

/** A note that cannot be written, for want of room, is done without: it never decides the answer. */
async function tried(note: Promise<void>): Promise<void> {
	await note.catch((error: unknown) => console.error(error));
}

async function isSameText(one: Response, other: Response): Promise<boolean> {
	return (await one.text()) === (await other.text());
}

async function absent(pathname: string, { find }: KeptFiles): Promise<Response> {
	const isFile = /\.(?!html$)\w+$/u.test(pathname);
	if (isFile) return Response.error();
	const page = await find(editionPath(editionOf({ pathname }), 'offline/'));
	return page ? new Response(page.body, { status: 503, headers: page.headers }) : Response.error();
}
