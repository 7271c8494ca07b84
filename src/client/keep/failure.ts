import type { StringKey } from '#model/strings';

export type Reason = 'insecure' | 'blocked' | 'full' | 'changed' | 'lost' | 'stopped' | 'busy' | 'removed';

/** Why the site could not be kept. */
export class KeepFailure extends Error {
	override readonly name = 'KeepFailure';
	readonly reason: Reason;

	constructor(reason: Reason) {
		super(reason);
		this.reason = reason;
	}
}

/** How browsers call it when a site may not store. */
const blocked = ['SecurityError', 'NotAllowedError', 'InvalidStateError', 'NotSupportedError'];

/**
 * The reason of whatever went wrong while keeping.
 *
 * @example reasonOf(new DOMException('', 'QuotaExceededError')) // => 'full'
 */
export function reasonOf(error: unknown): Reason {
	if (error instanceof KeepFailure) return error.reason;
	const name = error instanceof Error || error instanceof DOMException ? error.name : '';
	if (name === 'QuotaExceededError') return 'full';
	if (name === 'AbortError') return 'stopped';
	return blocked.includes(name) ? 'blocked' : 'lost';
}

/** The words that say a reason. */
export function keyOf(reason: Reason): StringKey {
	return `keep.failed.${reason}`;
}
