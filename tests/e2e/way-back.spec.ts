import { expect, test } from '@playwright/test';
import { at } from './pages.ts';

test('a link to a related paragraph leaves the way back beside the paragraph it led to', async ({ page }) => {
	await page.goto('/en/3/2/#3.2.1.1');
	const margin = page.getByRole('complementary', { name: 'Paragraph 3.2.1.1' });
	await margin.getByText(/related/u).click();
	const link = margin.locator('.related a').first();
	const to = new URL((await link.getAttribute('href')) ?? '', page.url());
	await link.click();
	await expect(page).toHaveURL(to.href);
	await page.getByRole('link', { name: '← Back to 3.2.1.1' }).click();
	await expect(page).toHaveURL(/\/en\/3\/2\/#3\.2\.1\.1$/u);
	await expect(page.locator(at('3.2.1.1'))).toBeInViewport();
});

test('no way back is shown to a reader who came from elsewhere', async ({ page }) => {
	await page.goto('/en/3/2/#3.2.1.1');
	await expect(page.locator(at('3.2.1.1'))).toBeInViewport();
	await expect(page.getByRole('link', { name: /^← Back to \d/u })).toHaveCount(0);
});

test('a section page says where it stands: contents, chapter', async ({ page }) => {
	await page.goto('/en/3/2/');
	const path = page.getByRole('navigation', { name: 'You are here' });
	await expect(path.getByRole('link')).toHaveText(['Contents', /^Chapter 3 Building an urban industrial system/u]);
	await path.getByRole('link').last().click();
	await expect(page).toHaveURL(/\/en\/3\/$/u);
});

test('a chapter page lists the targets it sets, and leads to all of them', async ({ page }) => {
	await page.goto('/en/6/');
	const targets = page.getByRole('region', { name: 'Targets' });
	await expect(targets.getByRole('link', { name: 'at least 85% Cure rate for new smear-positive' })).toBeVisible();
	await targets.getByRole('link', { name: 'All 16 targets of this chapter' }).click();
	await expect(page.locator('table[data-targets] tr[data-target]:visible')).toHaveCount(16);
});
