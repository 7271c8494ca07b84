import { expect, test } from '@playwright/test';
import { keep, nothing, sign, stored } from './kept.ts';
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
