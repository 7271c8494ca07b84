import { expect, test } from '@playwright/test';
import { rulesOfColour, violationsOf } from './axe.ts';
import { editions, everyPage } from './pages.ts';

const wide = { width: 1280, height: 900 };
const phone = { width: 390, height: 844 };
const pages = [...everyPage(), ...editions.map((edition) => `/${edition}/search/?q=5G`)];

test('every page is looked at', () => {
	expect(pages.length).toBeGreaterThan(400);
});

// Dark asks only the rules of colour again: no other rule looks at colours.
for (const path of pages) {
	test(`${path} has no violation, light or dark, on a wide window or a phone`, async ({ page }) => {
		await page.setViewportSize(wide);
		await page.goto(path);
		if (path.includes('?q=')) await expect(page.locator('[data-search]')).toHaveAttribute('data-state', 'done');
		const found: Record<string, string[]> = {};
		found['light, wide'] = await violationsOf(page);
		await page.emulateMedia({ colorScheme: 'dark' });
		found['dark, wide'] = await violationsOf(page, { rules: rulesOfColour });
		await page.setViewportSize(phone);
		found['dark, phone'] = await violationsOf(page, { rules: rulesOfColour });
		await page.emulateMedia({ colorScheme: 'light' });
		found['light, phone'] = await violationsOf(page);
		expect(found).toEqual({ 'light, wide': [], 'dark, wide': [], 'dark, phone': [], 'light, phone': [] });
	});
}
