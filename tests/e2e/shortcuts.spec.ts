import { expect, test } from '@playwright/test';
import { violationsOf } from './axe.ts';
import { at } from './pages.ts';

test.describe('the keyboard', () => {
	test('turns the pages', async ({ page }) => {
		await page.goto('/zh-hans/6/4/');
		await page.keyboard.press('n');
		await expect(page).toHaveURL(/\/6\/5\/$/u);
		await page.waitForLoadState();
		await page.keyboard.press('p');
		await expect(page).toHaveURL(/\/6\/4\/$/u);
	});

	test('goes from sentence to sentence, with or without a view', async ({ page }) => {
		await page.goto('/zh-hant/6/5/');
		await page.keyboard.press('j');
		await expect(page.locator(at('6.5.1.1.s1'))).toBeFocused();
		await page.keyboard.press('j');
		await page.keyboard.press('j');
		await page.keyboard.press('k');
		await expect(page.locator(at('6.5.1.1.s2'))).toBeFocused();
		await page.keyboard.press('v');
		await expect(page.locator('.sn').first()).toBeVisible();
		await page.keyboard.press('j');
		await expect(page.locator(`${at('6.5.1.1.s3')} .sn`)).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(page.locator(`${at('6.5.1.1.s3')} + .reveal`)).toBeVisible();
	});

	test('changes the view and the edition beside', async ({ page }) => {
		await page.goto('/zh-hans/6/5/');
		for (const [key, search] of [
			['v', '?with=en&view=reveal'],
			['v', '?with=en&view=columns'],
			['e', '?with=zh-hant&view=columns'],
			['e', '?with=en&view=columns'],
			['v', ''],
		] as const) {
			await page.keyboard.press(key);
			await expect.poll(() => new URL(page.url()).search).toBe(search);
		}
	});

	test('reaches the search field and the outline', async ({ page }) => {
		await page.setViewportSize({ width: 390, height: 844 });
		await page.goto('/en/6/5/');
		await page.keyboard.press('o');
		await expect(page.locator('.outline a[aria-current=page]')).toBeFocused();
		await page.keyboard.press('/');
		await expect(page).toHaveURL(/\/en\/search\/$/u);
		await page.goto('/zh-hans/6/5/');
		await page.keyboard.press('/');
		await expect(page.locator('.head-search input')).toBeFocused();
	});

	test('does nothing of it while one types, or with Ctrl, Alt or Meta', async ({ page }) => {
		await page.goto('/zh-hans/6/4/');
		for (const key of ['Control+j', 'Alt+n', 'Meta+v']) await page.keyboard.press(key);
		await page.locator('.head-search input').fill('');
		await page.locator('.head-search input').pressSequentially('njve?/');
		await expect(page.locator('.head-search input')).toHaveValue('njve?/');
		await expect(page).toHaveURL(/\/6\/4\/$/u);
		await expect(page.locator('dialog[open]')).toHaveCount(0);
	});

	for (const [edition, title, use] of [
		['zh-hans', '键盘快捷键', '使用单键快捷键'],
		['zh-hant', '鍵盤快速鍵', '使用單鍵快速鍵'],
		['en', 'Keyboard shortcuts', 'Use single-key shortcuts'],
	] as const) {
		test(`has a sheet in ${edition}, where it can be switched off`, async ({ page }) => {
			await page.goto(`/${edition}/6/4/`);
			await page.keyboard.press('?');
			const sheet = page.getByRole('dialog', { name: title });
			await expect(sheet).toBeVisible();
			await expect(sheet.locator('dt')).toHaveCount(10);
			expect(await violationsOf(page, { include: ['dialog'] })).toEqual([]);
			await page.keyboard.press('n');
			await expect(page).toHaveURL(/\/6\/4\/$/u);
			await sheet.getByLabel(use).uncheck();
			await page.keyboard.press('Escape');
			await expect(sheet).toBeHidden();
			await page.reload();
			for (const key of ['n', '?', '/']) await page.keyboard.press(key);
			await expect(page).toHaveURL(/\/6\/4\/$/u);
			await expect(sheet).toBeHidden();
			await page.getByRole('button', { name: title }).click();
			await expect(sheet.getByLabel(use)).not.toBeChecked();
			await sheet.getByLabel(use).check();
			await sheet.getByRole('button').click();
			await page.keyboard.press('n');
			await expect(page).toHaveURL(/\/6\/5\/$/u);
		});
	}
});
