import { expect, test } from '@playwright/test';
import { at } from './pages.ts';

test('the edition switch lands on the address in the URL', async ({ page }) => {
	await page.goto('/zh-hans/6/5/#6.5.1.1.s3');
	await page.getByRole('link', { name: '繁體' }).click();
	await expect(page).toHaveURL(/\/zh-hant\/6\/5\/#6\.5\.1\.1\.s3$/u);
	await expect(page.locator(':target')).toBeInViewport();
});

test('the edition switch lands on the paragraph one has scrolled to', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto('/zh-hans/6/2/');
	await page.evaluate(() => document.getElementById('6.2.3.1')?.scrollIntoView());
	await page.evaluate(() => {
		window.scrollBy(0, -20);
	});
	await page.getByRole('navigation', { name: '版本' }).getByRole('link', { name: 'EN English' }).dispatchEvent('click');
	await expect(page).toHaveURL(/\/en\/6\/2\/#6\.2\.3\.1$/u);
});

test('the edition switch keeps the query of a search', async ({ page }) => {
	await page.goto('/zh-hans/search/?q=5G');
	await page.getByRole('link', { name: '繁體' }).click();
	await expect(page).toHaveURL(/\/zh-hant\/search\/\?q=5G$/u);
});

test('each edition speaks its own language to browsers and readers', async ({ page }) => {
	for (const [edition, lang, skip] of [
		['zh-hans', 'zh-Hans', '跳到正文'],
		['zh-hant', 'zh-Hant-TW', '跳到內文'],
		['en', 'en', 'Skip to the text'],
	] as const) {
		await page.goto(`/${edition}/4/2/`);
		await expect(page.locator('html')).toHaveAttribute('lang', lang);
		await expect(page.locator('.skip')).toHaveText(skip);
	}
});

test('Traditional words are those of Taiwan, with corner quotes', async ({ page }) => {
	await page.goto('/zh-hant/5/3/');
	await expect(page.locator(at('5.3.1.1'))).toContainText('實施新一輪對臺產業合作計畫');
	await expect(page.locator(at('5.3.3.1'))).toContainText('堅持「非禁即享」');
});

test('words are set in the typefaces of their language, in the voice of what they stand in', async ({ page }) => {
	const firstOf = (selector: string): Promise<string> =>
		page
			.locator(selector)
			.first()
			.evaluate((element) => getComputedStyle(element).fontFamily.split(',')[0]?.replaceAll('"', '') ?? '');
	await page.goto('/zh-hans/glossary/');
	expect(await firstOf('.entry .other[lang=en]')).toBe('system-ui');
	expect(await firstOf('.entry .other[lang=zh-Hant-TW]')).toBe('PingFang TC');
	await page.goto('/zh-hans/downloads/');
	expect(await firstOf('fieldset [lang=en]')).toBe('system-ui');
	await page.goto('/en/1/5/');
	expect(await firstOf('.indicators caption')).toBe('Iowan Old Style');
	expect(await firstOf('.views button[lang=zh-Hant-TW]')).toBe('PingFang TC');
});
