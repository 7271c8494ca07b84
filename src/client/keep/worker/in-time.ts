/** How long the network may take while there is something kept to show instead, in milliseconds. */
const patience = 3000;

/**
 * Ask the network; where it fails, is at fault itself, or takes too long, there is no answer.
 *
 * @example await inTime(request) // => Response, or undefined on a train
 */
export async function inTime(request: Request): Promise<Response | undefined> {
	const late = new Promise<undefined>((resolve) => setTimeout(resolve, patience, undefined));
	const response = await Promise.race([fetch(request).catch(() => undefined), late]);
	return response && response.status < 500 ? response : undefined;
}
