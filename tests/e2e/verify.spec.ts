import { expect, test } from '@playwright/test';
import { violationsOf } from './axe.ts';
import { at, editions } from './pages.ts';

const control = { 'zh-hans': '核对本文', 'zh-hant': '核對本文', en: 'Verify the text' };
const agree = { 'zh-hans': '全部一致', 'zh-hant': '全部相符', en: 'all agree' };

for (const edition of editions) {
	test(`a reader of ${edition} is told that every paragraph, heading and row of the page agrees`, async ({ page }) => {
		await page.goto(`/${edition}/1/5/`);
		await page.getByRole('link', { name: control[edition] }).click();
		await expect(page.locator('.foot .verdict')).toContainText(agree[edition]);
		await expect(page.locator('.foot .verdict')).toContainText('37');
		await expect(page).toHaveURL(`/${edition}/1/5/`);
	});
}

for (const path of ['/en/3/2', '/en/3/2/index.html'])
	test(`a page is checked as well at ${path}`, async ({ page }) => {
		await page.goto('/en/3/2/');
		await page.evaluate((url) => history.replaceState(null, '', url), path);
		await page.getByRole('link', { name: control.en }).click();
		await expect(page.locator('.foot .verdict')).toContainText(agree.en);
	});

test('a paragraph that was altered, taken out or put in is named', async ({ page }) => {
	await page.route('**/en/3/2/', async (route) => {
		const response = await route.fetch();
		const html = await response.text();
		await route.fulfill({ response, body: html.replace(/(id="3\.2\.1\.1\.s1"[^>]*>)/u, '$1Never ') });
	});
	await page.goto('/en/3/2/');
	await page.locator(at('3.2.2.1')).evaluate((place) => place.remove());
	await page.locator(at('3.2.3.1')).evaluate((place) => (place.id = '9.9.9.9'));
	await page.getByRole('link', { name: control.en }).click();
	const verdict = page.locator('.foot .verdict');
	await expect(verdict).toContainText('Other words than published: ¶ 3.2.1.1');
	await expect(verdict).toContainText('Missing from this page: ¶ 3.2.2.1 ¶ 3.2.3.1');
	await expect(verdict).toContainText('Not in the published text: ¶ 9.9.9.9');
	await expect(verdict.getByRole('link', { name: '¶ 3.2.1.1' })).toHaveAttribute('href', '#3.2.1.1');
	await expect(verdict).not.toContainText('all agree');
});

test('a heading or a number of the table that was altered is named', async ({ page }) => {
	await page.goto('/zh-hans/1/5/');
	await page
		.locator(at('1.5.1'))
		.locator('h2 span')
		.evaluate((title) => (title.textContent = '定位'));
	await page
		.locator(at('1.5.3.t1.r2'))
		.locator('td')
		.nth(2)
		.evaluate((cell) => (cell.textContent = '13.2'));
	await page.getByRole('link', { name: control['zh-hans'] }).click();
	await expect(page.locator('.foot .verdict')).toContainText('不一致： ¶ 1.5.1 ¶ 1.5.3.t1.r2');
});

for (const hidden of ['<b class="ap">not </b>', '<a class="ap">not </a>', '<b class="reveal">not </b>'])
	test(`words put in as ${hidden} are noticed`, async ({ page }) => {
		await page.route('**/en/3/2/', async (route) => {
			const response = await route.fetch();
			const html = await response.text();
			await route.fulfill({ response, body: html.replace(/(id="3\.2\.1\.1\.s1"[^>]*>)/u, `$1${hidden}`) });
		});
		await page.goto('/en/3/2/');
		await page.getByRole('link', { name: control.en }).click();
		await expect(page.locator('.foot .verdict')).toContainText('Other words than published: ¶ 3.2.1.1');
	});

test('two paragraphs that have changed places are noticed', async ({ page }) => {
	await page.goto('/en/1/5/');
	await page.locator(at('1.5.1.1')).evaluate((one) => {
		const other = document.getElementById('1.5.1.2');
		const stand = new Comment();
		one.replaceWith(stand);
		other?.replaceWith(one);
		stand.replaceWith(other ?? '');
	});
	await page.getByRole('link', { name: control.en }).click();
	const verdict = page.locator('.foot .verdict');
	await expect(verdict).toContainText('Out of their order: ¶ 1.5.1.1');
	await expect(verdict).not.toContainText('all agree');
});

test('a sentence a reader has opened does not disturb the check', async ({ page }) => {
	await page.goto('/zh-hans/3/2/?with=en&view=reveal');
	await expect(page.locator('html')).toHaveAttribute('data-view', 'reveal');
	await page.locator(at('3.2.1.1.s1')).click();
	await expect(page.locator('.reveal .words')).toHaveAttribute('lang', 'en');
	await page.getByRole('link', { name: control['zh-hans'] }).click();
	await expect(page.locator('.foot .verdict')).toContainText('全部一致');
});

test('where a page has no text of the plan, nothing is said to agree', async ({ page }) => {
	await page.goto('/en/3/2/');
	await page.evaluate(() => {
		history.replaceState(null, '', '/en/themes/');
		document.querySelector('main')?.replaceChildren();
	});
	await page.getByRole('link', { name: control.en }).click();
	await expect(page.locator('.foot .verdict')).toContainText('nothing to check');
});

test('the views a reader has opened do not disturb the check', async ({ page }) => {
	await page.goto('/zh-hans/3/2/?with=en&view=columns');
	await expect(page.locator('.other').first()).toBeVisible();
	await page.getByRole('link', { name: control['zh-hans'] }).click();
	await expect(page.locator('.foot .verdict')).toContainText('全部一致');
});

test('where the checksums cannot be fetched, nothing is said to agree', async ({ page }) => {
	await page.route('**/data/manifest.json', (route) => route.abort());
	await page.goto('/en/3/2/');
	await page.getByRole('link', { name: control.en }).click();
	await expect(page.locator('.foot .verdict')).toContainText('nothing was checked');
});

test('without JavaScript the link leads to what the check is', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto('/en/3/2/');
	await page.getByRole('link', { name: control.en }).click();
	await expect(page).toHaveURL('/en/about/#verify');
	await context.close();
});

test('the about page checks every page of its edition, and names what differs in its row', async ({ page }) => {
	await page.route('**/zh-hant/7/1/', async (route) => {
		const response = await route.fetch();
		await route.fulfill({ response, body: (await response.text()).replace(/(id="7\.1\.1\.1\.s1"[^>]*>)/u, '$1不') });
	});
	await page.goto('/zh-hant/about/#verify');
	await page.getByRole('button', { name: '核對本版全部各頁' }).click();
	const told = page.locator('verify-edition [role=status]');
	await expect(told).toContainText('處與發布的文本相符，其餘見下', { timeout: 60_000 });
	await expect(page.locator('verify-edition li.differs')).toHaveCount(1);
	await expect(page.locator('verify-edition li.differs')).toContainText('7.1.1.1');
	expect(await violationsOf(page, { include: ['verify-edition'] })).toEqual([]);
});
