import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { prefix, readNote, writeNote, writeRecord } from '../../../../../../src/client/keep/record.ts';
import { answerPage } from '../../../../../../src/client/keep/worker/answer-page.ts';
import { answer } from '../../../../../../src/client/keep/worker/answer.ts';
import { answerPart } from '../../../../../../src/client/keep/worker/answer-part.ts';
import type { AskedEvent, WorkerScope } from '../../../../../../src/client/keep/worker/scope.ts';
import { KeptDevice } from '../../../../../helpers/kept-device.ts';

const clients = { matchAll: () => Promise.resolve([{ id: 'reader' }]) } as unknown as WorkerScope['clients'];
const first = `${prefix}first`;
const second = `${prefix}second`;
const files = (version: string): Map<string, string> =>
	new Map([
		['/en/3/2/', `page ${version}`],
		['/en/offline/', 'not kept'],
		['/zh-hant/offline/', '沒有存'],
		['/pagefind/settings.json', `settings ${version}`],
		['/_astro/reading.a1.js', 'script a1'],
	]);
const published = (version: string): Record<string, string> => Object.fromEntries(files(version));

let device: KeptDevice;
let works: Promise<unknown>[];
const asked = (path: string, mode: RequestMode = 'navigate'): AskedEvent =>
	({
		request: { url: `https://example.org${path}`, mode } as Request,
		clientId: 'reader',
		resultingClientId: 'reader',
		waitUntil: (work: Promise<unknown>) => works.push(work),
	}) as unknown as AskedEvent;

/** Go to a page, and wait for what goes on behind it. */
async function open(path: string): Promise<string> {
	const response = await answerPage(asked(path), clients);
	await Promise.all(works);
	return response.text();
}
const ask = async (path: string): Promise<string> => (await answerPart(asked(path))).text();
const keep = (cache: string, version: string): Promise<void> => {
	device.caches.set(cache, files(version));
	return writeRecord({
		cache,
		version,
		manifest: version,
		date: '2026-11-26T16:05:00.000Z',
		editions: ['en'],
		downloads: false,
	});
};

beforeEach(async () => {
	device = new KeptDevice();
	works = [];
	device.install();
	await keep(first, '1');
	device.network = published('1');
});
afterEach(() => {
	vi.unstubAllGlobals();
	vi.useRealTimers();
});

describe('a reader who has kept the site', () => {
	test('reads the newest pages online', async () => {
		device.network = published('2');
		expect(await open('/en/3/2/')).toBe('page 2');
		expect(await ask('/pagefind/settings.json')).toBe('settings 2');
		expect(await readNote('newer')).toBe('noticed');
	});

	test('reads what is kept where there is no network, with all its parts', async () => {
		device.network = undefined;
		expect(await open('/en/3/2/?q=5G')).toBe('page 1');
		expect(await ask('/pagefind/settings.json')).toBe('settings 1');
	});

	test('reads what is kept where the network does not answer in time, or is at fault', async () => {
		vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 502 })));
		expect(await open('/en/3/2/')).toBe('page 1');
		vi.useFakeTimers();
		vi.stubGlobal('fetch', () => new Promise(() => undefined));
		const slow = open('/en/3/2/');
		await vi.advanceTimersByTimeAsync(5000);
		expect(await slow).toBe('page 1');
	});

	test('is told in the language of the page where it is not kept; a file that is not kept is simply not there', async () => {
		device.network = undefined;
		expect(await open('/zh-hant/3/2/')).toBe('沒有存');
		expect((await answerPage(asked('/zh-hant/3/2/'), clients)).status).toBe(503);
		expect((await answerPage(asked('/downloads/plan.pdf'), clients)).type).toBe('error');
	});

	test.each(['/en/3/2', '/en/3/2/index.html'])('is led from %s to the page that is kept', async (path) => {
		device.network = undefined;
		const response = await answerPage(asked(`${path}?q=5G`), clients);
		expect(response.status).toBe(302);
		expect(response.headers.get('location')).toBe('https://example.org/en/3/2/?q=5G');
		device.network = published('1');
		expect((await answerPage(asked(path), clients)).status).toBe(404);
	});

	test('is told by the site itself that a page does not exist', async () => {
		expect((await answerPage(asked('/en/99/'), clients)).status).toBe(404);
	});
});

describe('where there is no room left for a note', () => {
	beforeEach(() => {
		device.full = true;
		vi.spyOn(console, 'error').mockReturnValue();
	});
	afterEach(() => {
		vi.restoreAllMocks();
	});

	test('a reader reads what is kept without a network, with all its parts', async () => {
		device.network = undefined;
		expect(await open('/en/3/2/')).toBe('page 1');
		expect(await ask('/pagefind/settings.json')).toBe('settings 1');
		expect(console.error).toHaveBeenCalledOnce();
	});

	test('a reader reads the newest pages online', async () => {
		device.network = published('2');
		expect(await open('/en/3/2/')).toBe('page 2');
	});
});

describe('two versions are never mixed', () => {
	test('a page from the device has its parts from there, when the network is back with a newer version', async () => {
		device.network = undefined;
		await open('/en/3/2/');
		device.network = published('2');
		expect(await ask('/pagefind/settings.json')).toBe('settings 1');
	});

	test('a page of a newer version has no older parts, when the network is cut', async () => {
		device.network = published('2');
		await open('/en/3/2/');
		device.network = undefined;
		await expect(ask('/pagefind/settings.json')).rejects.toThrow('no network');
		expect(await ask('/_astro/reading.a1.js')).toBe('script a1');
	});

	test('a page that is the same on the device may have its parts from there, when the network is cut', async () => {
		await open('/en/3/2/');
		device.network = undefined;
		expect(await ask('/pagefind/settings.json')).toBe('settings 1');
		expect(await readNote('newer')).toBeUndefined();
	});

	test('a page that was open when a newer version was kept has no parts of that from the device', async () => {
		device.network = undefined;
		await open('/en/3/2/');
		await keep(second, '2');
		await expect(ask('/pagefind/settings.json')).rejects.toThrow('no network');
	});
});

test('where nothing is kept, the service worker leaves everything to the network', async () => {
	device.caches.clear();
	expect(await open('/en/3/2/')).toBe('page 1');
	expect(device.caches.size).toBe(0);
	device.network = undefined;
	await expect(answerPage(asked('/en/3/2/'), clients)).rejects.toThrow('no network');
});

test('where the browser has cleared the files away, the service worker leaves everything to the network', async () => {
	device.caches.delete(first);
	expect(await open('/en/3/2/')).toBe('page 1');
	expect(await ask('/pagefind/settings.json')).toBe('settings 1');
});

describe('where the device is at fault', () => {
	test.each(['{"edit', '{"v":2}', 'null'])(
		'a record that reads %s leaves everything to the network',
		async (written) => {
			await writeNote('record', written);
			expect(await open('/en/3/2/')).toBe('page 1');
			expect(await ask('/pagefind/settings.json')).toBe('settings 1');
		},
	);

	test.each<RequestMode>(['navigate', 'cors'])('what it throws leaves everything to the network (%s)', async (mode) => {
		vi.stubGlobal('caches', { match: () => Promise.reject(new DOMException('', 'UnknownError')) });
		expect(await (await answer(asked('/en/3/2/', mode), clients)).text()).toBe('page 1');
		device.network = undefined;
		await expect(answer(asked('/en/3/2/', mode), clients)).rejects.toThrow('no network');
	});

	test('a note on the page that cannot be understood leaves its parts to the network', async () => {
		await writeNote('pages/reader', '{"from');
		device.network = published('2');
		const part = await answer(asked('/pagefind/settings.json', 'cors'), clients);
		expect(await part.text()).toBe('settings 2');
	});
});
