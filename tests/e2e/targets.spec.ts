import { expect, test } from '@playwright/test';
import { at } from './pages.ts';

test.describe('a figure in the text', () => {
	test('opens its entry in the margin, and Escape leads back to it', async ({ page }) => {
		await page.goto('/zh-hans/6/2/');
		const figure = page.locator(at('6.2.3.1.f2'));
		const entry = page.locator(at('6.2.3.1.f2.lens'));
		await expect(entry).toBeHidden();
		await figure.focus();
		await page.keyboard.press('Enter');
		await expect(entry).toBeVisible();
		await expect(entry).toBeFocused();
		await expect(entry).toContainText('结核病新涂阳患者治愈率');
		await expect(entry).toContainText('到2025年');
		await page.keyboard.press('Escape');
		await expect(entry).toBeHidden();
		await expect(figure).toBeFocused();
	});

	test('tells on a phone what it is in the other notation and where else it stands', async ({ page }) => {
		await page.setViewportSize({ width: 390, height: 844 });
		await page.goto('/en/1/1/');
		await page.locator(at('1.1.0.2.f2')).click();
		const entry = page.locator(at('1.1.0.2.f2.lens'));
		await expect(entry).toContainText('90.227 billion yuan');
		await expect(entry).toContainText('902.27亿元');
		await expect(entry.getByRole('link', { name: /Row 1 of the table/u })).toBeVisible();
	});
});

test.describe('the targets page', () => {
	const rows = 'table[data-targets] tr[data-target]:visible';

	test('narrows the list and keeps the choice in the URL', async ({ page }) => {
		await page.goto('/zh-hans/targets/');
		await expect(page.locator(rows)).toHaveCount(54);
		await page.locator('target-filters').getByText('必保').click();
		const bound = await page.locator(rows).count();
		expect(bound).toBeGreaterThan(0);
		expect(bound).toBeLessThan(54);
		await expect(page).toHaveURL(/\?grade=5$/u);
		await page.reload();
		await expect(page.locator(rows)).toHaveCount(bound);
		await expect(page.getByRole('status')).toHaveText(`显示 ${bound} / 54`);
	});

	test('orders the list by firmness, and back as in the text', async ({ page }) => {
		await page.goto('/en/targets/?sort=firmness');
		const grades = await page
			.locator(rows)
			.evaluateAll((list) => list.map((row) => Number(row.getAttribute('data-grade'))));
		expect(grades).toEqual(grades.toSorted((one, other) => other - one));
		await page.getByLabel('Order').selectOption('');
		await expect(page.locator(rows).first()).toHaveAttribute('data-target', '1.5.2.2.f1');
		await expect(page).toHaveURL(/\/targets\/$/u);
	});

	test('leads from a row to the figure in its sentence', async ({ page }) => {
		await page.goto('/zh-hant/targets/');
		await page.locator('[data-target="6.2.3.1.f5"] th a').click();
		await expect(page).toHaveURL(/\/zh-hant\/6\/2\/#6\.2\.3\.1\.f5$/u);
		await expect(page.locator(at('6.2.3.1.f5'))).toHaveText('14/10萬以下');
	});
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a figure leads to its entry, and the list of targets stands whole', async ({ page }) => {
		await page.goto('/zh-hans/6/2/');
		await page.locator(at('6.2.3.1.f2')).click();
		await expect(page).toHaveURL(/#6\.2\.3\.1\.f2\.lens$/u);
		await expect(page.locator(at('6.2.3.1.f2.lens'))).toBeVisible();
		await page.goto('/zh-hans/targets/');
		await expect(page.locator('target-filters')).toBeHidden();
		await expect(page.locator('table[data-targets] tr[data-target]')).toHaveCount(54);
	});
});
