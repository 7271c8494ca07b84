import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type KeptRecord, prefix, readRecord, writeNote, writeRecord } from '../../../../../src/client/keep/record.ts';
import { KeptDevice } from '../../../../helpers/kept-device.ts';

const record: KeptRecord = {
	editions: ['en', 'zh-hant'],
	downloads: false,
	cache: `${prefix}one`,
	manifest: 'hash',
	version: '1.0',
	date: '2026-11-26T16:05:00.000Z',
};

beforeEach(() => {
	new KeptDevice().install();
});
afterEach(() => {
	vi.unstubAllGlobals();
});

test('what is kept is read as it was written', async () => {
	expect(await readRecord()).toBeUndefined();
	await writeRecord(record);
	expect(await readRecord()).toEqual(record);
});

test.each<[what: string, written: string]>([
	['half written', '{"edit'],
	['empty', ''],
	['no object', 'null'],
	['of another shape', '{"v":2}'],
	['of an edition that is not known', JSON.stringify({ ...record, editions: ['fr'] })],
	['of editions that are no list', JSON.stringify({ ...record, editions: 'en' })],
	['without a cache', JSON.stringify({ ...record, cache: undefined })],
	['of no day', JSON.stringify({ ...record, date: 'yesterday' })],
])('a record that is %s counts as none', async (_, written) => {
	await writeNote('record', written);
	expect(await readRecord()).toBeUndefined();
});
