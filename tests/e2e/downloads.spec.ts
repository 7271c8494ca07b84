import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { violationsOf } from './axe.ts';
import { at } from './pages.ts';

const folder = join(process.env['SITE_DIR'] ?? join(import.meta.dirname, '../../dist'), 'downloads');
const name = readdirSync(folder).find((file) => file.endsWith('.html')) ?? '';
const file = pathToFileURL(join(folder, name)).href;

const field = (page: Page) => page.getByRole('searchbox');
const status = (page: Page) => page.getByRole('status');

test.describe('the one file, from disk and without a network', () => {
	test.beforeEach(async ({ context }) => {
		await context.setOffline(true);
	});

	test('asks for nothing but itself, and reports no fault', async ({ page }) => {
		const asked: string[] = [];
		const faults: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		page.on('console', (message) => faults.push(message.text()));
		page.on('pageerror', ({ message }) => faults.push(message));
		await page.goto(file);
		await field(page).fill('5G');
		await expect(status(page)).not.toBeEmpty();
		expect(asked).toEqual([file]);
		expect(faults).toEqual([]);
	});

	test('switches the edition and keeps the place', async ({ page }) => {
		await page.goto(`${file}#zh-hans/3.2.1.1`);
		await expect(page.locator(at('zh-hans/3.2.1.1'))).toBeInViewport();
		await page.getByRole('link', { name: 'English' }).click();
		await expect(page.locator('html')).toHaveAttribute('lang', 'en');
		await expect(page.locator(at('zh-hans'))).toBeHidden();
		await expect(page.locator(at('en/3.2.1.1'))).toBeInViewport();
	});

	test('finds a phrase of any edition in all, and leads to its place in the one in view', async ({ page }) => {
		await page.goto(file);
		const found = async (edition: string, query: string): Promise<string[]> => {
			await page.locator(`header nav a[href="#${edition}"]`).click();
			await field(page).fill(query);
			await expect(status(page)).not.toBeEmpty();
			return page.locator('#hits a').allTextContents();
		};
		const simplified = await found('zh-hans', '中高速增长');
		expect(simplified).toContain('1.5.2.2.s2');
		expect(await found('zh-hant', '中高速增长')).toEqual(simplified);
		expect(await found('en', '中高速增長')).toEqual(simplified);
		await expect(page.locator('#hits mark').first()).toHaveText('中高速增長');
		expect(await found('zh-hans', 'medium-to-high GDP growth')).toContain('1.5.2.2.s2');
		await page.locator('#hits a').first().click();
		await expect(page.locator(at('zh-hans/1.5.2.2.s2'))).toBeInViewport();
	});

	test('leads to an address, and says where nothing is found', async ({ page }) => {
		await page.goto(file);
		await field(page).fill('6.5.3.2');
		await expect(page.locator('#hits a').first()).toHaveText('6.5.3.2.s1');
		await field(page).fill('火星');
		await expect(status(page)).toContainText('没有“火星”');
		await expect(page.locator('#hits li')).toHaveCount(0);
	});

	for (const colorScheme of ['light', 'dark'] as const) {
		test(`has no violation of WCAG 2.2 AA in ${colorScheme}`, async ({ page }) => {
			await page.emulateMedia({ colorScheme });
			await page.goto(`${file}#en/1.5.3`);
			await field(page).fill('growth');
			const read = [
				'header',
				'article:not([hidden]) > :not(.chapter)',
				'article:not([hidden]) > .chapter:nth-of-type(2)',
			];
			expect(await violationsOf(page, { include: read })).toEqual([]);
		});
	}

	test('does not scroll sideways on a phone', async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		for (const edition of ['zh-hans', 'en']) {
			await page.goto(`${file}#${edition}/1.5.3.t1`);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
		}
	});
});

test.describe('the one file without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('reads whole, one edition after another', async ({ page }) => {
		await page.goto(file);
		for (const edition of ['zh-hans', 'zh-hant', 'en']) await expect(page.locator(at(edition))).toBeVisible();
		await expect(page.locator('#search')).toBeHidden();
	});
});

test('the page of downloads hands over each file under its name', async ({ page }) => {
	await page.goto('/zh-hant/downloads/');
	const downloading = page.waitForEvent('download');
	await page.getByRole('link', { name: 'EPUB電子書' }).first().click();
	expect((await downloading).suggestedFilename()).toMatch(/-zh-hant\.epub$/u);
});
