import { expect, test } from '@playwright/test';
import { at } from './pages.ts';

test.describe('the picture of themes by chapters', () => {
	test('leads from a square to the paragraphs of that chapter', async ({ page }) => {
		await page.goto('/zh-hans/themes/');
		await page.getByRole('link', { name: /^养老服务，第六章：20段中4段/u }).click();
		await expect(page).toHaveURL(/\/zh-hans\/themes\/elderly-care\/#c6$/u);
		await expect(page.locator('#c6').getByRole('listitem').first()).toBeInViewport();
	});

	test('is a table with a name for every row, column and number', async ({ page }) => {
		await page.goto('/en/themes/');
		const table = page.getByRole('table', { name: 'Which chapter speaks of what' });
		await expect(table.getByRole('rowheader')).toHaveCount(24);
		await expect(table.getByRole('columnheader')).toHaveCount(12);
		await expect(
			table
				.getByRole('row', { name: /^Education/u })
				.getByRole('cell')
				.last(),
		).toHaveText('9');
	});

	test('has squares a thumb can hit on the smallest phone', async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 800 });
		await page.goto('/zh-hant/themes/');
		for (const box of await page
			.locator('.matrix tbody a')
			.evaluateAll((links) => links.map((link) => link.getBoundingClientRect()))) {
			expect(box.height).toBeGreaterThanOrEqual(44);
			expect(box.width).toBeGreaterThanOrEqual(24);
		}
	});
});

test.describe('a theme', () => {
	test('shows the words that decide on demand, in Chinese in the English edition', async ({ page }) => {
		await page.goto('/en/themes/elderly-care/');
		const place = page.locator('[data-place="6.5.1.1"]');
		const word = place.getByText('居家养老', { exact: true });
		await expect(word).toBeHidden();
		await place.getByText(/deciding words$/u).click();
		await expect(word).toBeVisible();
		await expect(word).toHaveAttribute('lang', 'zh-Hans');
	});

	test('leads from a sentence to its place in the text, whose margin leads back', async ({ page }) => {
		await page.goto('/zh-hant/themes/elderly-care/');
		await page.locator('[data-place="6.5.2.1"] p:not(.where) a').first().click();
		await expect(page).toHaveURL(/\/zh-hant\/6\/5\/#6\.5\.2\.1\.s\d+$/u);
		await page.getByRole('complementary', { name: '段落6.5.2.1' }).getByRole('link', { name: '老人照顧' }).click();
		await expect(page).toHaveURL(/\/zh-hant\/themes\/elderly-care\/$/u);
	});
});

test.describe('a theme as a filter', () => {
	test('narrows the targets and stands in the URL', async ({ page }) => {
		const rows = page.locator('table[data-targets] tr[data-target]:visible');
		await page.goto('/en/targets/');
		await page.getByLabel('Theme').selectOption('elderly-care');
		await expect(rows).toHaveCount(7);
		await expect(page).toHaveURL(/\?theme=elderly-care$/u);
		await page.reload();
		await expect(rows).toHaveCount(7);
		await expect(page.getByLabel('Theme')).toHaveValue('elderly-care');
	});

	test('narrows a search and stands in the URL', async ({ page }) => {
		await page.goto('/zh-hans/search/?q=%E5%85%BB%E8%80%81');
		const search = page.locator('[data-search]');
		await expect(search).toHaveAttribute('data-state', 'done');
		const all = Number(await search.getAttribute('data-total'));
		await page.locator('.filters .themes summary').click();
		const count = Number(await page.locator('label:has([value="elderly-care"]) .count').textContent());
		await page.getByLabel('养老服务').check();
		await expect(search).toHaveAttribute('data-total', String(count));
		expect(count).toBeLessThan(all);
		await expect(page).toHaveURL(/theme=elderly-care/u);
		await page.reload();
		await expect(search).toHaveAttribute('data-total', String(count));
		await expect(page.locator('input[value="elderly-care"]')).toBeChecked();
	});
});

test.describe('the everyday needs', () => {
	test('open from the home page, their targets before their sentences', async ({ page }) => {
		await page.goto('/zh-hant/');
		await page
			.getByRole('region', { name: '與我有關' })
			.getByRole('link', { name: /^老後生活與長照/u })
			.click();
		await expect(page).toHaveURL(/\/zh-hant\/needs\/old-age\/$/u);
		await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('數值目標 7 個');
		await page.locator('[data-target="6.5.1.1.f4"] th a').click();
		await expect(page.locator(at('6.5.1.1.f4'))).toBeInViewport();
	});

	test('lead from a sentence to its place', async ({ page }) => {
		await page.goto('/en/needs/school/');
		const link = page.locator('[data-place] p:not(.where) a').first();
		const words = (await link.innerText()).trim();
		await link.click();
		const sentence = decodeURIComponent(new URL(page.url()).hash.slice(1));
		await expect(page.locator(at(sentence))).toContainText(words.slice(0, 30));
	});
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('themes and needs lead from the home page to the text', async ({ page }) => {
		await page.goto('/en/');
		await page
			.getByRole('region', { name: 'Themes' })
			.getByRole('link', { name: /^Elderly care/u })
			.click();
		const place = page.locator('[data-place="6.5.3.1"]');
		await place.getByText(/deciding words$/u).click();
		await expect(place.getByText('养老机构', { exact: true })).toBeVisible();
		await place.locator('.where a').click();
		await expect(page).toHaveURL(/\/en\/6\/5\/#6\.5\.3\.1$/u);
	});
});
