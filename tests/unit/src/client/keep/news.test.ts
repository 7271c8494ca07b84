import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { hasChanged } from '../../../../../src/client/keep/news.ts';
import { type KeptRecord, writeNote } from '../../../../../src/client/keep/record.ts';
import { sha256 } from '../../../../../src/client/sha256.ts';
import { KeptDevice } from '../../../../helpers/kept-device.ts';

const manifest = '/data/manifest.json';
const device = new KeptDevice();
let kept: KeptRecord;

beforeEach(async () => {
	device.caches.clear();
	device.network = { [manifest]: '{"version":"1"}' };
	device.install();
	const stored = new Map<string, string>();
	vi.stubGlobal('localStorage', {
		getItem: (name: string) => stored.get(name) ?? null,
		setItem: (name: string, words: string) => stored.set(name, words),
	});
	kept = { manifest: await sha256('{"version":"1"}') } as KeptRecord;
});
afterEach(() => {
	vi.unstubAllGlobals();
});

describe('a newer version', () => {
	test('is any that has another manifest than the one that is kept', async () => {
		expect(await hasChanged(kept)).toBe(false);
		device.network = { [manifest]: '{"version":"2"}' };
		expect(await hasChanged({ ...kept, manifest: 'older' })).toBe(true);
	});

	test('is asked for once a day, and at once when a page was seen to differ', async () => {
		expect(await hasChanged(kept, '2026-11-26')).toBe(false);
		device.network = { [manifest]: '{"version":"2"}' };
		expect(await hasChanged(kept, '2026-11-26')).toBe(false);
		expect(await hasChanged(kept, '2026-11-27')).toBe(true);
		await writeNote('newer', 'noticed');
		expect(await hasChanged(kept, '2026-11-26')).toBe(true);
	});

	test('is not known of where the site cannot be reached', async () => {
		device.network = undefined;
		expect(await hasChanged(kept)).toBe(false);
	});
});
