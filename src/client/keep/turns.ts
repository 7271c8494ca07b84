import { KeepFailure } from './failure.ts';
import { prefix } from './record.ts';

/** What is kept is changed by one window at a time. */
const lock = `${prefix}keeping`;
/** How long a window waits for another that tidies up, in milliseconds. */
const patience = 1000;

/**
 * Keep while no other window changes what is kept.
 *
 * @param work has a signal that is aborted when another window removes what is kept
 * @throws KeepFailure 'busy' where another window is keeping, 'removed' where one removes
 */
export async function inTurn<Result>(work: (removing: AbortSignal) => Promise<Result>): Promise<Result> {
	const removing = new AbortController();
	const channel = new BroadcastChannel(lock);
	channel.addEventListener('message', () => removing.abort());
	const waiting = AbortSignal.timeout(patience);
	try {
		return await navigator.locks.request(lock, { signal: waiting }, () => work(removing.signal));
	} catch (error) {
		if (removing.signal.aborted) throw new KeepFailure('removed');
		throw error === waiting.reason ? new KeepFailure('busy') : error;
	} finally {
		channel.close();
	}
}

/** Tidy up, unless another window changes what is kept. */
export async function ifNobodyElse(work: () => Promise<void>): Promise<void> {
	await navigator.locks.request(lock, { ifAvailable: true }, async (held) => {
		if (held) await work();
	});
}

/** Remove what is kept; a window that is keeping stops first. */
export async function beforeAll(work: () => Promise<void>): Promise<void> {
	const channel = new BroadcastChannel(lock);
	channel.postMessage('removing');
	try {
		await navigator.locks.request(lock, work);
	} finally {
		channel.close();
	}
}
