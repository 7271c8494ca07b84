import { expect, type Locator, type Page, test } from '@playwright/test';

/** The search page, as its contract with readers and tools names it. */
class SearchPage {
	readonly page: Page;
	readonly root: Locator;
	readonly field: Locator;
	readonly hits: Locator;

	constructor(page: Page) {
		this.page = page;
		this.root = page.locator('[data-search]');
		this.field = page.locator('input[name=q]');
		this.hits = page.locator('[data-hit]');
	}

	async open(edition: string, query: string): Promise<void> {
		await this.page.goto(`/${edition}/search/?q=${encodeURIComponent(query)}`);
		await this.settled();
	}

	async settled(): Promise<void> {
		await expect(this.root).toHaveAttribute('data-state', 'done');
	}

	async total(): Promise<number> {
		return Number(await this.root.getAttribute('data-total'));
	}
}

test('the page waits for a question', async ({ page }) => {
	const search = new SearchPage(page);
	await page.goto('/zh-hans/search/');
	await expect(search.root).toHaveAttribute('data-state', 'idle');
	await expect(search.root).toHaveAttribute('data-total', '0');
});

test('the search field of the home page leads to the hits, with the matches marked', async ({ page }) => {
	const search = new SearchPage(page);
	await page.goto('/zh-hans/');
	await search.field.fill('茉莉花茶');
	await search.field.press('Enter');
	await search.settled();
	await expect(search.hits).toHaveCount(await search.total());
	await expect(page.locator('[data-hit="3.2.4.1"] mark').first()).toHaveText('茉莉花茶');
});

test('a hit leads to the sentence that holds the words', async ({ page }) => {
	const search = new SearchPage(page);
	await search.open('zh-hans', '45.26%');
	await page.locator('[data-hit="1.1.0.6"] a').click();
	await expect(page.locator(':target')).toContainText('建成区绿化覆盖率达45.26%');
});

for (const [edition, query, same] of [
	['zh-hans', '養老', '养老'],
	['zh-hant', '养老', '養老'],
	['zh-hant', '计划', '計畫'],
	['zh-hans', '臺灣', '台湾'],
	['zh-hans', '５Ｇ', '5g'],
	['zh-hans', '2025 年', '2025年'],
	['zh-hant', '「海絲」', '“海丝”'],
] as const) {
	test(`“${query}” finds in ${edition} what “${same}” finds`, async ({ page }) => {
		const search = new SearchPage(page);
		await search.open(edition, query);
		const found = await search.total();
		expect(found).toBeGreaterThan(0);
		await search.open(edition, same);
		expect(await search.total()).toBe(found);
	});
}

test('all hits can be drawn, page by page', async ({ page }) => {
	const search = new SearchPage(page);
	await search.open('zh-hans', '建设');
	const total = await search.total();
	expect(total).toBeGreaterThan(100);
	for (let drawn = 20; drawn < total; drawn += 20) {
		await expect(search.hits).toHaveCount(drawn);
		await page.locator('[data-more]').click();
	}
	await expect(search.hits).toHaveCount(total);
});

test('an address jumps to its place', async ({ page }) => {
	await page.goto('/zh-hans/search/?q=3.2.1.1');
	await expect(page).toHaveURL(/\/zh-hans\/3\/2\/#3\.2\.1\.1$/u);
});

test('what the text does not hold is said, with a way on', async ({ page }) => {
	const search = new SearchPage(page);
	await search.open('zh-hans', '火星养老');
	await expect(search.root).toHaveAttribute('data-total', '0');
	await expect(page.getByRole('status')).toHaveText('全文没有“火星养老”');
	await expect(page.locator('[data-help=none]')).toBeVisible();
});

test('markup in a query is shown as words', async ({ page }) => {
	const search = new SearchPage(page);
	await search.open('zh-hans', '<img src=x onerror=alert(1)>');
	await expect(page.getByRole('status')).toContainText('<img src=x onerror=alert(1)>');
	await expect(page.locator('plan-search img')).toHaveCount(0);
});

test('fast typing never shows the results of an older query', async ({ page }) => {
	const search = new SearchPage(page);
	await search.open('zh-hans', '建设');
	await search.field.fill('');
	await search.field.pressSequentially('养老服务', { delay: 5 });
	await expect(page.getByRole('status')).toHaveText(/“养老服务”见于8处/u);
	await expect(search.hits).toHaveCount(8);
});

test('an index that does not come is said, and can be tried again', async ({ page }) => {
	const search = new SearchPage(page);
	await page.route('**/pagefind/settings.json', (route) => route.abort());
	await page.goto('/zh-hans/search/?q=5G');
	await expect(search.root).toHaveAttribute('data-state', 'error');
	await page.unroute('**/pagefind/settings.json');
	await page.getByRole('button', { name: '再试一次' }).click();
	await search.settled();
	expect(await search.total()).toBeGreaterThan(5);
});
