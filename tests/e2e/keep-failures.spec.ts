import { expect, test } from '@playwright/test';
import { keep, nothing, sign, startKeeping, stored, told } from './kept.ts';
import { at } from './pages.ts';

test('what is kept is read without a network when the device has no room left', async ({ page, context, baseURL }) => {
	await keep(page, ['en']);
	const devtools = await context.newCDPSession(page);
	await devtools.send('Storage.overrideQuotaForOrigin', { origin: new URL(baseURL ?? '').origin, quotaSize: 1000 });
	await page.goto('/en/3/2/');
	await context.setOffline(true);
	await page.goto('/en/3/3/');
	await expect(page.locator(at('3.3.1.1'))).toBeVisible();
});

for (const written of ['{"edit', '{"v":2}'])
	test(`a record that reads ${written} shuts nobody out, and is cleared away`, async ({ page }) => {
		const thrown: string[] = [];
		page.on('pageerror', ({ message }) => thrown.push(message));
		await keep(page, ['en']);
		await page.evaluate(async (words) => {
			const notes = await caches.open((await caches.keys()).find((name) => name.endsWith('notes')) ?? '');
			await notes.put('/kept/record', new Response(words));
		}, written);
		await page.goto('/en/3/2/');
		await expect(page.locator(at('3.2.1.1'))).toBeVisible();
		await expect.poll(() => stored(page)).toEqual(nothing);
		await expect(sign(page).getByRole('button')).toHaveCount(0);
		await keep(page, ['en']);
		expect(thrown).toEqual([]);
	});

test('a window that removes what is kept stops another that keeps it', async ({ page, context }) => {
	await keep(page, ['en']);
	const other = await context.newPage();
	await other.goto('/en/3/2/');
	await page.addInitScript(() => {
		const { fetch } = globalThis;
		globalThis.fetch = (asked, init) =>
			asked === '/en/7/1/'
				? new Promise((_, reject) => init?.signal?.addEventListener('abort', () => reject(new TypeError())))
				: fetch(asked, init);
	});
	await page.reload();
	await startKeeping(page, ['en']);
	await expect(page.locator('keep-form progress')).toBeVisible();
	await sign(other).getByRole('button', { name: 'Remove' }).click();
	await expect(sign(other)).toHaveText('Removed from this device.');
	await expect(told(page)).toContainText('Another window has removed what was kept');
	expect(await stored(page)).toEqual(nothing);
});

test('two windows do not keep at once', async ({ page, context }) => {
	await page.route('**/en/7/1/', () => undefined);
	await startKeeping(page, ['en']);
	await expect(page.locator('keep-form progress')).toBeVisible();
	const other = await context.newPage();
	await startKeeping(other, ['en']);
	await expect(told(other)).toContainText('Another window is storing the site');
});

for (const [what, clear] of Object.entries({
	'one file': (cache: Cache) => cache.delete('/en/3/2/'),
	'the cache': async () => {
		for (const name of await caches.keys()) await caches.delete(name);
		return true;
	},
}))
	test(`where the browser clears ${what} away meanwhile, nothing is said to be kept`, async ({ page }) => {
		const { promise: cleared, resolve: go } = Promise.withResolvers<undefined>();
		await page.route('**/en/7/1/', async (route) => {
			await cleared;
			await route.continue();
		});
		await startKeeping(page, ['en']);
		const names = (): Promise<string[]> => page.evaluate(() => caches.keys());
		await expect.poll(names).toHaveLength(1);
		const has = async (): Promise<boolean> => page.evaluate(async () => (await caches.match('/en/3/2/')) !== undefined);
		await expect.poll(has).toBe(true);
		await page.evaluate(`(async () => (${String(clear)})(await caches.open((await caches.keys())[0])))()`);
		go(undefined);
		await expect(told(page)).toContainText('The connection was lost', { timeout: 30_000 });
		expect(await stored(page)).toEqual(nothing);
	});

test('an update that fails leaves what is kept as it was, even while the clock stands still', async ({
	page,
	context,
}) => {
	await page.clock.setFixedTime(new Date('1970-01-01T00:00:00Z'));
	await keep(page, ['en']);
	const before = await stored(page);
	await page.addInitScript(() => {
		const { fetch } = globalThis;
		globalThis.fetch = (asked, init) => (asked === '/en/7/1/' ? Promise.reject(new TypeError()) : fetch(asked, init));
	});
	await page.reload();
	await startKeeping(page, ['en']);
	await expect(told(page)).toContainText('The connection was lost', { timeout: 30_000 });
	expect(await stored(page)).toEqual(before);
	await context.setOffline(true);
	await page.goto('/en/3/2/');
	await expect(page.locator(at('3.2.1.1'))).toBeVisible();
});

test('what was begun in a page that was closed is cleared away where the device could not remember it', async ({
	page,
	context,
}) => {
	await page.addInitScript(() => {
		Storage.prototype.setItem = () => {
			throw new DOMException('', 'QuotaExceededError');
		};
	});
	await page.route('**/en/7/1/', () => undefined);
	await startKeeping(page, ['en']);
	await expect.poll(async () => (await stored(page)).caches).toHaveLength(1);
	await page.close();
	const next = await context.newPage();
	await next.goto('/en/downloads/');
	await expect.poll(() => stored(next)).toEqual(nothing);
});
