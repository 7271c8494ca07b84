import { expect, test } from '@playwright/test';
import { keep } from './kept.ts';
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
