import { answerPage } from './answer-page.ts';
import { answerPart } from './answer-part.ts';
import type { AskedEvent, WorkerScope } from './scope.ts';

/**
 * Answer whatever a reader or a page asks for. Where anything goes wrong on the device, the network answers as if nothing
 * were kept.
 *
 * @throws TypeError where the network does not answer either
 */
export async function answer(event: AskedEvent, clients: WorkerScope['clients']): Promise<Response> {
	const { request } = event;
	try {
		return await (request.mode === 'navigate' ? answerPage(event, clients) : answerPart(event));
	} catch {
		return fetch(request);
	}
}
