import { expect, test } from '@playwright/test';
import { editions, kinds } from './pages.ts';

const widths = [320, 390, 768, 1024, 1280, 1440, 1920];

for (const edition of editions) {
	for (const [kind, path] of Object.entries(kinds)) {
		test(`the ${kind} page of ${edition} never scrolls sideways`, async ({ page }) => {
			await page.goto(`/${edition}/${path}`);
			if (kind === 'search') await expect(page.locator('[data-search]')).toHaveAttribute('data-state', 'done');
			for (const width of widths) {
				await page.setViewportSize({ width, height: 800 });
				const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
				expect(overflow, `at ${width} px`).toBeLessThanOrEqual(0);
			}
		});
	}
}

test('a line of text holds 34 to 38 Han characters on a wide window', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await page.goto('/zh-hans/3/2/');
	const characters = await page
		.locator('.text')
		.first()
		.evaluate((text) => text.clientWidth / parseFloat(getComputedStyle(text).fontSize));
	expect(characters).toBeGreaterThanOrEqual(34);
	expect(characters).toBeLessThanOrEqual(38);
});

test('what a thumb must hit on a phone is at least 44 px high', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto('/zh-hans/3/2/');
	for (const link of await page
		.locator('.head a, .turn a, .foot a, .outline summary, .margin .addr a')
		.filter({ visible: true })
		.all()) {
		expect((await link.boundingBox())?.height, await link.innerText()).toBeGreaterThanOrEqual(44);
	}
});
