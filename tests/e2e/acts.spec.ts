import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { at } from './pages.ts';

test.describe('a reader cites a paragraph', () => {
	test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

	test('in the style of the edition, with the address, and copies it', async ({ page }) => {
		await page.goto('/en/3/2/');
		const button = page.getByRole('button', { name: 'Cite ¶ 3.2.1.1' });
		await button.click();
		await expect(button).toHaveAttribute('aria-expanded', 'true');
		const citation = page.locator('.panel .citation');
		await expect(citation).toHaveText(
			/^Cangshan District, Fuzhou\. \(.*\(Unofficial English trans\..*¶ 3\.2\.1\.1\. http/u,
		);
		await page.getByRole('button', { name: 'Copy', exact: true }).click();
		await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await citation.textContent());
		const html = await page.evaluate(async () => {
			const [item] = await navigator.clipboard.read();
			return (await item?.getType('text/html'))?.text();
		});
		expect(html).toMatch(/<i\b[^>]*>Outline of the 14th/u);
	});

	test('in the style chosen before, to the sentence the address names', async ({ page }) => {
		await page.goto('/zh-hans/3/2/#3.2.1.1.s2');
		const button = page.getByRole('button', { name: '引用 ¶ 3.2.1.1' });
		await button.click();
		await page.getByLabel('格式').selectOption('BibTeX');
		const citation = page.locator('.panel .citation');
		await expect(citation).toContainText('@online{plan-3-2-1-1-s2,');
		await page.reload();
		await button.click();
		await expect(citation).toContainText('@online{plan-3-2-1-1-s2,');
		await page.getByRole('button', { name: '复制原文和出处' }).click();
		await expect(page.getByRole('status').filter({ hasText: '已复制' })).toBeVisible();
		const copied = await page.evaluate(() => navigator.clipboard.readText());
		const sentence = await page.locator(at('3.2.1.1.s2')).textContent();
		expect(copied.startsWith(sentence?.slice(0, 8) ?? 'none')).toBe(true);
	});

	test('as a whole or by any of its sentences', async ({ page }) => {
		await page.goto('/en/3/2/');
		await page.getByRole('button', { name: 'Cite ¶ 3.2.1.1' }).click();
		const choice = page.getByRole('combobox', { name: 'Cite' });
		await expect(choice).toHaveValue('3.2.1.1');
		await expect(choice.locator('option')).toHaveCount((await page.locator(`${at('3.2.1.1')} > .s`).count()) + 1);
		await choice.selectOption('3.2.1.1.s3');
		await expect(page.locator('.panel .citation')).toContainText('¶ 3.2.1.1.s3. http');
		await expect(page.locator('.panel .citation')).toContainText('#3.2.1.1.s3');
		await page.getByRole('button', { name: 'Copy text with citation' }).click();
		await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
		const sentence = await page.locator(at('3.2.1.1.s3')).textContent();
		expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(sentence?.slice(0, 20));
	});

	test('by the sentence gone to with a key', async ({ page }) => {
		await page.goto('/zh-hans/3/2/#3.2.1.1');
		await page.keyboard.press('j');
		await expect(page.locator('.s:focus')).toHaveCount(1);
		const address = (await page.locator('.s:focus').getAttribute('id')) ?? '';
		await page.getByRole('button', { name: `引用 ¶ ${address.replace(/\.s\d+$/u, '')}`, exact: true }).click();
		await expect(page.getByLabel('范围')).toHaveValue(address);
	});

	test('by a sentence whose counterpart is open, from there', async ({ page }) => {
		await page.goto('/zh-hans/6/5/?with=en&view=reveal');
		await page.locator(`${at('6.5.1.1.s4')} .sn`).click();
		await page.locator(`${at('6.5.1.1.s2')} .sn`).click();
		const cite = page.getByRole('button', { name: '引用 ¶ 6.5.1.1.s4' });
		await cite.click();
		await expect(page.locator('.reveal .panel .citation')).toContainText('¶ 6.5.1.1.s4');
		await page.keyboard.press('Escape');
		await expect(page.locator('.panel')).toHaveCount(0);
		await expect(cite).toBeFocused();
		await expect(page.locator('.reveal')).toHaveCount(2);
	});

	test('closes the panel with Escape and stands on the button again', async ({ page }) => {
		await page.goto('/zh-hant/3/2/');
		const button = page.getByRole('button', { name: '引用 ¶ 3.2.1.1' });
		await button.focus();
		await page.keyboard.press('Enter');
		await expect(page.getByLabel('範圍')).toBeFocused();
		await page.keyboard.press('Escape');
		await expect(page.locator('.panel')).toHaveCount(0);
		await expect(button).toBeFocused();
	});
});

test('a reader reports an error as a file that names the place', async ({ page }) => {
	await page.goto('/zh-hans/3/2/');
	await page.getByRole('button', { name: '报错 ¶ 3.2.1.1' }).click();
	await page.getByLabel('哪里不对').fill('此处应为“万”。');
	const saved = page.waitForEvent('download');
	await page.getByRole('button', { name: '存为文件' }).click();
	const file = await saved;
	expect(file.suggestedFilename()).toBe('report-3.2.1.1.txt');
	const report = readFileSync(await file.path(), 'utf8');
	expect(report).toMatch(/^¶ 3\.2\.1\.1 · 简体版 \d+\.\d+\.\d+\nhttp\S+#3\.2\.1\.1\n/u);
	expect(report).toContain('此处应为“万”。');
});
