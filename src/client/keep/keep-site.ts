import { sitePath } from '../../i18n/paths.ts';
import { forget } from '../forget.ts';
import { keptFlag, remember } from '../memory.ts';
import type { Choice } from './choice.ts';
import { KeepFailure } from './failure.ts';
import { fill, type Following, isWhole } from './fill.ts';
import { deleteCaches, dropNotes, type KeptRecord, prefix, readRecord, writeRecord } from './record.ts';
import { unregister } from './remove.ts';
import { ifNobodyElse, inTurn } from './turns.ts';
import { workerUrl } from './worker-url.ts';

/**
 * Keep what is chosen on this device, whole and checked, in place of what was kept before. Where it fails, nothing new
 * stays, and what was kept before is as it was.
 *
 * @throws KeepFailure, or what the browser throws: reasonOf() tells
 */
export async function keepSite(choice: Choice, { progress, signal }: Following): Promise<KeptRecord> {
	if (!globalThis.isSecureContext) throw new KeepFailure('insecure');
	if (!('serviceWorker' in navigator) || !('caches' in globalThis)) throw new KeepFailure('blocked');
	return inTurn(async (removing) => {
		const either = AbortSignal.any([signal, removing]);
		// Should the page be closed midway, the next one sees the flag and clears away what was begun.
		remember(keptFlag, 'begun');
		const name = `${prefix}${crypto.randomUUID()}`;
		try {
			const filled = await fill(name, choice, { progress, signal: either });
			await navigator.serviceWorker.register(workerUrl, { scope: sitePath('') });
			await navigator.serviceWorker.ready;
			either.throwIfAborted();
			if (!(await isWhole(filled))) throw new KeepFailure('lost');
			const { record } = filled;
			await writeRecord(record);
			await dropNotes('newer');
			await deleteCaches(record.cache);
			remember(keptFlag, 'kept');
			return record;
		} catch (error) {
			await restore().catch(() => forget(keptFlag));
			throw error;
		}
	});
}

/** Clear away what was begun in a page that was closed, unless another window is at it. */
export async function clearBegun(): Promise<void> {
	await ifNobodyElse(restore);
}

/** Leave things as the record says they are: what it does not name is cleared away. Where it cannot be read, all stays. */
async function restore(): Promise<void> {
	const record = await readRecord();
	if (record) remember(keptFlag, 'kept');
	else forget(keptFlag);
	await deleteCaches(record?.cache);
	if (!record) await unregister();
}
