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
		const name = `${prefix}${Date.now().toString(36)}`;
		try {
			const filled = await fill(name, choice, { progress, signal: either });
			await navigator.serviceWorker.register(workerUrl, { scope: sitePath('') });
			await navigator.serviceWorker.ready;
			either.throwIfAborted();
			if (!(await isWhole(filled))) throw new KeepFailure('lost');
			const { record } = filled;
			await writeRecord(record);
			await dropNotes('newer');
			await deleteCaches(name);
			remember(keptFlag, 'kept');
			return record;
		} catch (error) {
			await caches.delete(name).catch(() => false);
			await restore();
			throw error;
		}
	});
}

/** Clear away what was begun in a page that was closed, unless another window is at it. */
export async function clearBegun(): Promise<void> {
	await ifNobodyElse(async () => {
		const record = await restore();
		await deleteCaches(record?.cache);
	});
}

/** Leave things as the record says they are. */
async function restore(): Promise<KeptRecord | undefined> {
	const record = await readRecord().catch(() => undefined);
	if (record) {
		remember(keptFlag, 'kept');
		return record;
	}
	forget(keptFlag);
	await deleteCaches(undefined).catch(() => undefined);
	await unregister().catch(() => undefined);
	return undefined;
}
