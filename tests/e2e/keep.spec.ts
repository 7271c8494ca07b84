import { expect, test } from '@playwright/test';
import { violationsOf } from './axe.ts';
import { keep, nothing, sign, stored, told } from './kept.ts';
import { at } from './pages.ts';

test('before a reader asks for it, nothing is stored on the device', async ({ page }) => {
	await page.goto('/en/3/2/');
	await page.goto('/en/downloads/');
	await expect(page.locator('keep-form output')).toHaveText(/^about \d+ MB$/u);
	expect(await stored(page)).toEqual(nothing);
});

test('the size follows the choice', async ({ page }) => {
	await page.goto('/en/downloads/#keep');
	const size = page.locator('keep-form output');
	const megabytes = async (): Promise<number> => Number(/\d+/u.exec((await size.textContent()) ?? '')?.[0]);
	await expect(size).toHaveText(/MB/u);
	const one = await megabytes();
	await page.locator('keep-form [value=zh-hans]').check();
	await expect.poll(megabytes).toBeGreaterThan(one);
	const two = await megabytes();
	await page.locator('keep-form [name=downloads]').check();
	await expect.poll(megabytes).toBeGreaterThan(two);
});

test('without a network a reader of what is kept reads, searches and goes over to another edition', async ({
	page,
	context,
}) => {
	await keep(page, ['zh-hans', 'en']);
	await expect(told(page)).toContainText('All of it is kept.');
	await context.setOffline(true);
	await page.goto('/zh-hans/3/2/');
	await expect(page.locator(at('3.2.1.1'))).toBeVisible();
	await expect(sign(page)).toContainText('已存到本机');
	await page.locator('.foot [href$="#verify"]').click();
	await expect(page.locator('.foot .verdict')).toContainText('全部一致');
	await page.locator('.editions a[data-edition=en]').click();
	await expect(page).toHaveURL(/\/en\/3\/2\//u);
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await page.goto('/zh-hans/search/?q=5G');
	await expect(page.locator('[data-search]')).toHaveAttribute('data-state', 'done');
	expect(Number(await page.locator('[data-search]').getAttribute('data-total'))).toBeGreaterThan(0);
	await page.goto('/');
	await expect(page.locator('main a').first()).toBeVisible();
});

test('a page that is not kept says so in its language, and leads to what is kept', async ({ page, context }) => {
	await keep(page, ['en']);
	await context.setOffline(true);
	await page.goto('/en/3/2/');
	await page.goto('/zh-hant/3/2/');
	await expect(page.locator('h1')).toHaveText('此裝置未儲存這一頁');
	await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant-TW');
	await expect(page.locator('kept-editions li:visible')).toHaveCount(1);
	await page.getByRole('button', { name: '回到上一頁' }).click();
	await expect(page).toHaveURL('/en/3/2/');
	await page.goto('/zh-hant/3/2/');
	await expect(page.locator('kept-editions li:visible')).toHaveCount(1);
	await page.locator('kept-editions li:visible a').click();
	await expect(page).toHaveURL('/en/');
	for (const path of ['/en/3/2', '/en/3/2/index.html']) {
		await page.goto(path);
		await expect(page).toHaveURL('/en/3/2/');
	}
});

test('online a reader has every page from the network', async ({ page }) => {
	await keep(page, ['en']);
	await page.evaluate(async () => {
		for (const name of await caches.keys()) {
			const cache = await caches.open(name);
			const held = await cache.match('/en/3/2/');
			if (held) await cache.put('/en/3/2/', new Response('<p>stale</p>', { headers: held.headers }));
		}
	});
	await page.goto('/en/3/2/');
	await expect(page.locator(at('3.2.1.1'))).toBeVisible();
	await expect(page.getByText('stale')).toHaveCount(0);
});

test('what is kept can be removed from the foot of any page, and nothing stays', async ({ page, context }) => {
	await keep(page, ['en']);
	await page.goto('/en/3/2/');
	await sign(page).getByRole('button', { name: 'Remove' }).click();
	await expect(sign(page)).toHaveText('Removed from this device.');
	expect(await stored(page)).toEqual(nothing);
	await context.setOffline(true);
	await expect(page.goto('/en/3/2/')).rejects.toThrow(/ERR_INTERNET_DISCONNECTED/u);
});

test.describe('where keeping fails midway, nothing stays and the reader is told why', () => {
	test('the connection is lost', async ({ page }) => {
		await page.route('**/en/7/1/', (route) => route.abort());
		await page.goto('/en/downloads/#keep');
		await page.locator('keep-form form button').click();
		await expect(told(page)).toContainText('The connection was lost', { timeout: 30_000 });
		expect(await stored(page)).toEqual(nothing);
	});

	test('a file is not as published', async ({ page }) => {
		await page.route('**/en/7/1/', (route) => route.fulfill({ body: 'other' }));
		await page.goto('/en/downloads/#keep');
		await page.locator('keep-form form button').click();
		await expect(told(page)).toContainText('A file was not as published', { timeout: 30_000 });
		expect(await stored(page)).toEqual(nothing);
	});

	test('there is no room', async ({ page }) => {
		await page.addInitScript(() => {
			Cache.prototype.put = () => Promise.reject(new DOMException('', 'QuotaExceededError'));
		});
		await page.goto('/zh-hans/downloads/#keep');
		await page.locator('keep-form form button').click();
		await expect(told(page)).toContainText('空间不够', { timeout: 30_000 });
		expect(await stored(page)).toEqual(nothing);
	});

	test('the browser lets the site store nothing', async ({ page }) => {
		await page.addInitScript(() => {
			CacheStorage.prototype.open = () => Promise.reject(new DOMException('', 'SecurityError'));
		});
		await page.goto('/zh-hant/downloads/#keep');
		await page.locator('keep-form form button').click();
		await expect(told(page)).toContainText('瀏覽器不允許', { timeout: 30_000 });
	});

	test('the reader stops it', async ({ page }) => {
		await page.route('**/en/7/1/', () => undefined);
		await page.goto('/en/downloads/#keep');
		await page.locator('keep-form form button').click();
		await expect(page.locator('keep-form progress')).toBeVisible();
		await page.getByRole('button', { name: 'Stop' }).click();
		await expect(told(page)).toContainText('Stopped.');
		expect(await stored(page)).toEqual(nothing);
	});

	test('the page is closed', async ({ page, context }) => {
		await page.route('**/en/7/1/', () => undefined);
		await page.goto('/en/downloads/#keep');
		await page.locator('keep-form form button').click();
		await expect.poll(async () => (await stored(page)).caches.length).toBeGreaterThan(0);
		await page.close();
		const next = await context.newPage();
		await next.goto('/en/3/2/');
		await expect.poll(() => stored(next)).toEqual(nothing);
	});
});

test('a newer version is offered, and takes the place of the one that is kept as a whole', async ({ page }) => {
	await keep(page, ['en']);
	const before = await stored(page);
	await page.evaluate(async () => {
		localStorage.removeItem('kept-asked');
		const notes = await caches.open((await caches.keys()).find((name) => name.endsWith('notes')) ?? '');
		const record = (await (await notes.match('/kept/record'))?.json()) as object;
		await notes.put('/kept/record', new Response(JSON.stringify({ ...record, manifest: 'older' })));
	});
	await page.goto('/en/3/2/');
	await expect(sign(page)).toContainText('A newer version is out.');
	await sign(page).getByRole('button', { name: 'Update' }).click();
	await expect(sign(page).locator('progress')).toBeVisible();
	await expect(sign(page).locator('.newer')).toHaveCount(0, { timeout: 60_000 });
	const after = await stored(page);
	expect(after.caches).toHaveLength(2);
	expect(after.caches).not.toEqual(before.caches);
	await page.reload();
	await expect(sign(page)).toContainText('Kept on this device');
	await expect(sign(page)).not.toContainText('A newer version is out.');
});

test('the form and the sign can be used by everyone', async ({ page }) => {
	await keep(page, ['en']);
	expect(await violationsOf(page, { include: ['keep-form', '.foot'] })).toEqual([]);
});
