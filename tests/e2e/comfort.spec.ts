import { expect, test } from '@playwright/test';
import { editions } from './pages.ts';

test.describe('a reader sets the page to be read in comfort', () => {
	test('and finds it so on the next page, before it is drawn', async ({ page }) => {
		await page.goto('/zh-hans/3/2/');
		const size = () =>
			page
				.locator('.para .text')
				.first()
				.evaluate((text) => Number.parseFloat(getComputedStyle(text).fontSize));
		const usual = await size();
		await page.locator('comfort-settings summary').click();
		await page.locator('comfort-settings input[name=size][value=l]').check();
		expect(await size()).toBeGreaterThan(usual);
		await page.goto('/en/1/1/');
		await expect(page.locator('html')).toHaveAttribute('data-size', 'l');
	});

	test('with dark paper, and back to what the device says', async ({ page }) => {
		await page.goto('/en/3/2/');
		const paper = () => page.locator('html').evaluate((html) => getComputedStyle(html).backgroundColor);
		const light = await paper();
		await page.locator('comfort-settings summary').click();
		await page.locator('comfort-settings input[value=dark]').check();
		expect(await paper()).not.toBe(light);
		await page.locator('comfort-settings button[type=reset]').click();
		expect(await paper()).toBe(light);
	});

	test('for tired eyes with one switch', async ({ page }) => {
		await page.goto('/zh-hant/3/2/');
		await page.locator('comfort-settings summary').click();
		await page.locator('comfort-settings input[name=easy]').check();
		const set = await page.locator('html').evaluate((html) => Object.keys(html.dataset));
		expect(set.length).toBeGreaterThan(1);
		const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		expect(wide).toBe(0);
	});

	for (const edition of editions) {
		test(`in ${edition} opens within the window, however narrow`, async ({ page }) => {
			await page.goto(`/${edition}/3/2/`);
			await page.locator('comfort-settings summary').click();
			const form = page.locator('comfort-settings form');
			await expect(form).toBeVisible();
			for (const width of [320, 360, 375, 390, 412, 430, 480, 540, 640, 800, 1280]) {
				await page.setViewportSize({ width, height: 800 });
				const box = await form.boundingBox();
				expect(box?.x, `${width} px`).toBeGreaterThanOrEqual(0);
				expect((box?.x ?? 0) + (box?.width ?? 0), `${width} px`).toBeLessThanOrEqual(width);
			}
		});
	}
});
