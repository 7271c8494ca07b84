import { expect, test } from '@playwright/test';
import { at, editions, kinds } from './pages.ts';

test.use({ javaScriptEnabled: false });

for (const edition of editions) {
	for (const [kind, path] of Object.entries(kinds)) {
		test(`the ${kind} page of ${edition} has its heading and its way on without JavaScript`, async ({ page }) => {
			await page.goto(`/${edition}/${path}`);
			await expect(page.getByRole('heading', { level: 1 }).first()).toBeAttached();
			await expect(page.getByRole('main').or(page.locator('#main'))).toBeVisible();
			expect(await page.locator('main a[href]').count()).toBeGreaterThan(0);
		});
	}
}

test('the whole plan can be read, note and all', async ({ page }) => {
	await page.goto('/zh-hans/all/');
	await expect(page.locator('.text')).toHaveCount(156);
	await expect(page.locator(at('3.3.3.1.n1'))).toContainText('梁厍村');
});

test('the search page says it needs JavaScript and offers the whole plan on one page', async ({ page }) => {
	await page.goto('/zh-hant/search/?q=5G');
	const notice = page.locator('noscript .help');
	await expect(notice).toBeVisible();
	await expect(notice).toContainText('搜尋需要 JavaScript');
	await notice.locator('a').click();
	await expect(page).toHaveURL(/\/zh-hant\/all\/$/u);
});
