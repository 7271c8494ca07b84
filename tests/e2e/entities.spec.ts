import { expect, test } from '@playwright/test';
import { violationsOf } from './axe.ts';
import { at } from './pages.ts';

test.describe('the index', () => {
	for (const [edition, first, heading] of [
		['zh-hans', '白湖亭', 'B'],
		['zh-hant', '三江口', '3畫'],
		['en', 'Baihuting', 'B'],
	] as const) {
		test(`of ${edition} begins as its readers look words up`, async ({ page }) => {
			await page.goto(`/${edition}/index/`);
			const places = page.locator('section').first();
			await expect(places.locator('h3').first()).toHaveText(heading);
			await expect(places.locator('li[id] a').first()).toHaveText(first);
		});
	}

	test('leads from another wording to the entry, and from the entry to a sentence', async ({ page }) => {
		await page.goto('/zh-hans/index/');
		await page
			.locator('.see', { hasText: /^奥体中心/u })
			.getByRole('link')
			.click();
		await expect(page).toHaveURL(/#straits-olympic-centre$/u);
		const entry = page.locator(at('straits-olympic-centre'));
		await expect(entry).toBeInViewport();
		await expect(entry).toContainText('环奥体');
		await entry.locator('.at a').first().click();
		await expect(page.locator(':target')).toContainText('奥体');
	});

	test('tells on demand what an entry means, and says what is not certain', async ({ page }) => {
		await page.goto('/en/index/#gaosheng');
		const meaning = page.locator(at('gaosheng')).locator('details p');
		await expect(meaning).toBeHidden();
		await page.locator(at('gaosheng')).getByText('Meaning').click();
		await expect(meaning).toContainText('Goldman Sachs');
		await expect(page.getByText('not explained', { exact: true }).first()).toBeVisible();
	});
});

test.describe('a place of the gazetteer', () => {
	test('is reached from the home page, gathers its sentences, and leads into the text and back', async ({ page }) => {
		await page.goto('/zh-hant/');
		await page.locator('#contents').getByRole('link', { name: '地名', exact: true }).click();
		await page.getByRole('main').getByRole('link', { name: '三江口', exact: true }).click();
		await expect(page).toHaveURL(/\/zh-hant\/places\/sanjiangkou\/$/u);
		const sentence = page.locator('[data-sentence="3.3.3.1.s5"]');
		await expect(sentence.locator('b')).toHaveText('梁厝村');
		await sentence.getByRole('link').click();
		await expect(page).toHaveURL(/\/zh-hant\/3\/3\/#3\.3\.3\.1\.s5$/u);
		await page.locator(at('3.3.3.1')).locator('xpath=ancestor::*[@class="para"]').locator('.names summary').click();
		await page.locator('.names[open]').getByRole('link', { name: '梁厝', exact: true }).click();
		await expect(page).toHaveURL(/\/zh-hant\/places\/liangcuo\/$/u);
	});

	test('names each paragraph once, with the titles it stands under, in one line that leads to it', async ({ page }) => {
		await page.goto('/zh-hans/places/sanjiangkou/');
		const paragraph = page.locator('[data-paragraph="2.1.3.1"]');
		await expect(paragraph.locator('.where a')).toHaveText('¶ 2.1.3.1 · 打造“三创”平台载体 · 建设科创街区');
		expect((await paragraph.innerText()).match(/2\.1\.3\.1/gu)).toHaveLength(1);
		await paragraph.locator('.where a').click();
		await expect(page).toHaveURL(/\/zh-hans\/2\/1\/#2\.1\.3\.1$/u);
	});

	test('keeps its place when the edition changes', async ({ page }) => {
		await page.goto('/en/places/luozhou/');
		await page.getByRole('link', { name: '繁' }).click();
		await expect(page).toHaveURL(/\/zh-hant\/places\/luozhou\/$/u);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('螺洲');
	});
});

test('a related paragraph says why, and leads back', async ({ page }) => {
	await page.goto('/zh-hans/7/2/');
	const related = page.locator('.para', { has: page.locator(at('7.2.1.1')) }).locator('.related');
	await expect(related.getByRole('link').first()).toBeHidden();
	await related.locator('summary').click();
	await expect(related.getByRole('link').first()).toContainText('梁厝、烟台山');
	await related.getByRole('link').first().click();
	await expect(page).toHaveURL(/#3\.3\.3\.1$/u);
	const back = page.locator('.para', { has: page.locator(at('3.3.3.1')) }).locator('.related');
	await back.locator('summary').click();
	await expect(back.locator('a[href$="#7.2.1.1"]')).toBeVisible();
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 } });

	test('what leads on from a paragraph is folded below it, and high enough for a thumb', async ({ page }) => {
		await page.goto('/zh-hans/7/2/');
		const margin = page.locator('.para', { has: page.locator(at('7.2.1.1')) }).locator('.margin');
		const bottom = await page.locator(at('7.2.1.1')).evaluate((text) => text.getBoundingClientRect().bottom);
		const summaries = margin.locator('.names summary, .related summary');
		for (const { top, height } of await summaries.evaluateAll((all) =>
			all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect),
		)) {
			expect(top).toBeGreaterThanOrEqual(bottom);
			expect(height).toBeGreaterThanOrEqual(44);
		}
		for (const summary of await summaries.all()) await summary.click();
		for (const link of await margin.locator('.names a, .related a').all())
			expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44);
	});

	test('every link of the index and of a place is high enough for a thumb', async ({ page }) => {
		for (const path of ['/zh-hant/index/', '/en/places/', '/en/places/yantaishan/']) {
			await page.goto(path);
			const heights = await page
				.locator('main :is(li, dd, .facts, .extract, .where, .kicker) a, main summary')
				.evaluateAll((links) => links.map((link) => Math.round(link.getBoundingClientRect().height)));
			expect(Math.min(...heights), path).toBeGreaterThanOrEqual(44);
		}
	});
});

for (const colorScheme of ['light', 'dark'] as const) {
	for (const [path, part] of [
		['/en/7/2/', 'main'],
		['/zh-hant/3/3/', 'main'],
		['/zh-hans/index/', '[aria-labelledby="kind-place"]'],
		['/en/places/sanjiangkou/', 'main'],
	] as const) {
		test(`${path} has no violation of WCAG 2.2 AA with everything unfolded (${colorScheme})`, async ({ page }) => {
			await page.emulateMedia({ colorScheme });
			await page.goto(path);
			await page.locator('main details').evaluateAll((all) => {
				for (const details of all) (details as HTMLDetailsElement).open = true;
			});
			expect(await violationsOf(page, { include: [part] })).toEqual([]);
		});
	}
}

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a name in the text leads to its place, and the place to its entry in the index', async ({ page }) => {
		await page.goto('/zh-hans/7/2/');
		await page.locator('.text').getByRole('link', { name: '螺洲', exact: true }).click();
		await expect(page).toHaveURL(/\/zh-hans\/places\/luozhou\/$/u);
		await page.getByRole('link', { name: '索引词条' }).click();
		await expect(page).toHaveURL(/\/zh-hans\/index\/#luozhou$/u);
		await page.locator(at('luozhou')).getByText('释义').click();
		await expect(page.locator(at('luozhou'))).toContainText('陈宝琛');
	});
});
