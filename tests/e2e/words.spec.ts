import { expect, type Locator, type Page, test } from '@playwright/test';
import { editions } from './pages.ts';

const slip = (page: Page): Locator => page.locator('.slip:visible');
const term = (page: Page): Locator => page.locator('.text a.term').first();

/** Whether two boxes share a point. */
async function overlap(one: Locator, other: Locator): Promise<boolean> {
	const [a, b] = [await one.boundingBox(), await other.boundingBox()];
	if (!a || !b) throw new Error('an element has no box');
	return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

test.describe('a word with an explanation', () => {
	for (const edition of editions) {
		test(`tells it while the pointer rests on it, in ${edition}`, async ({ page }) => {
			await page.goto(`/${edition}/3/4/`);
			await term(page).hover();
			await expect(slip(page)).toHaveCount(1);
			await expect(slip(page).locator('.meaning')).not.toBeEmpty();
			await slip(page).hover();
			await page.waitForTimeout(400);
			await expect(slip(page)).toHaveCount(1);
			await page.getByRole('heading', { level: 1 }).hover();
			await expect(slip(page)).toHaveCount(0);
		});
	}

	for (const width of [390, 800, 1100, 1440]) {
		test(`is never covered by it, at ${width} px`, async ({ page }) => {
			await page.setViewportSize({ width, height: 700 });
			await page.goto('/zh-hans/1/1/');
			const terms = await page.locator('.text a.term').all();
			for (const word of terms.slice(0, 12)) {
				await page.keyboard.press('Escape');
				await word.scrollIntoViewIfNeeded();
				await word.hover();
				await expect(word).toHaveClass(/open/u);
				await expect(slip(page)).toHaveCount(1);
				expect(await overlap(word, slip(page)), await word.innerText()).toBe(false);
			}
			const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
			expect(overflow).toBeLessThanOrEqual(0);
		});
	}

	test('lies under its line, full width, on a phone; above it where the window ends', async ({ browser }) => {
		const context = await browser.newContext({ viewport: { width: 390, height: 700 }, hasTouch: true });
		const page = await context.newPage();
		await page.goto('/zh-hant/3/4/');
		const path = page.url();
		const placeAt = async (line: number): Promise<{ x: number; width: number; isBelow: boolean }> => {
			await term(page).evaluate((word, y) => scrollBy(0, word.getBoundingClientRect().top - y), line);
			await term(page).tap();
			const [word, box] = [await term(page).boundingBox(), await slip(page).boundingBox()];
			if (!word || !box) throw new Error('an element has no box');
			await term(page).tap();
			await expect(slip(page)).toHaveCount(0);
			return { x: box.x, width: box.width, isBelow: box.y > word.y };
		};
		await page.evaluate(() => (document.documentElement.style.scrollBehavior = 'auto'));
		expect(await placeAt(200)).toEqual({ x: 0, width: 390, isBelow: true });
		expect(await placeAt(660)).toEqual({ x: 0, width: 390, isBelow: false });
		expect(page.url()).toBe(path);
		await context.close();
	});

	test('closes on a tap elsewhere, and its link leads to the entry', async ({ browser }) => {
		const context = await browser.newContext({ viewport: { width: 390, height: 700 }, hasTouch: true });
		const page = await context.newPage();
		await page.goto('/zh-hans/3/4/');
		await term(page).tap();
		await expect(slip(page)).toHaveCount(1);
		await page.getByRole('heading', { level: 1 }).tap();
		await expect(slip(page)).toHaveCount(0);
		await term(page).tap();
		await slip(page).getByRole('link').tap();
		await expect(page).toHaveURL(/\/zh-hans\/glossary\/#industrial-internet$/u);
		await expect(page.locator('#industrial-internet')).toBeInViewport();
		await context.close();
	});

	test('opens at the keyboard, closes with Escape and when the focus leaves, and Enter follows the link', async ({
		page,
	}) => {
		await page.goto('/en/3/4/');
		await term(page).focus();
		await page.keyboard.press('Shift+Tab');
		await page.keyboard.press('Tab');
		await expect(term(page)).toBeFocused();
		await expect(slip(page)).toHaveCount(1);
		await page.keyboard.press('Escape');
		await expect(slip(page)).toHaveCount(0);
		await expect(term(page)).toBeFocused();
		await page.keyboard.press('Shift+Tab');
		await page.keyboard.press('Tab');
		await expect(slip(page)).toHaveCount(1);
		await page.keyboard.press('Shift+Tab');
		await expect(slip(page)).toHaveCount(0);
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/\/en\/glossary\/#/u);
	});

	test('has it as its description in the accessibility tree, closed and open', async ({ page }) => {
		await page.goto('/zh-hans/3/4/');
		const words = '把工业中的人、机器、物料和系统连成网络的平台与技术。';
		await expect(term(page)).toHaveRole('link');
		await expect(term(page)).toHaveAccessibleName('工业互联网');
		await expect(term(page)).toHaveAccessibleDescription(words);
		await term(page).hover();
		await expect(slip(page)).toHaveCount(1);
		await expect(term(page)).toHaveAccessibleDescription(words);
	});

	test('says where it is left unexplained', async ({ page }) => {
		await page.goto('/zh-hant/3/2/');
		await expect(page.getByRole('link', { name: '一區三鎮' })).toHaveAccessibleDescription('含義不確，未作解釋');
	});
});

test.describe('the switch for the words of Taiwan', () => {
	const button = (page: Page): Locator => page.getByRole('button', { name: '臺灣用語對照' });
	const marked = (page: Page): Locator => page.locator('.text a.tw:not(.ff)[href]');
	const friends = (page: Page): Locator => page.locator('.text a.tw.ff[href]');

	test('is off at first, works at once, and is remembered across pages and editions', async ({ page }) => {
		await page.goto('/zh-hant/3/2/');
		await expect(button(page)).toHaveAttribute('aria-pressed', 'false');
		await expect(marked(page)).toHaveCount(0);
		expect(await friends(page).count()).toBeGreaterThan(2);
		await button(page).click();
		await expect(button(page)).toHaveAttribute('aria-pressed', 'true');
		expect(await marked(page).count()).toBeGreaterThan(10);
		await page.goto('/zh-hans/3/3/');
		await expect(page.locator('taiwan-switch')).toHaveCount(0);
		await page.goto('/zh-hant/3/3/');
		await expect(button(page)).toHaveAttribute('aria-pressed', 'true');
		expect(await marked(page).count()).toBeGreaterThan(5);
		await button(page).click();
		await expect(marked(page)).toHaveCount(0);
	});

	test('gives a word of Taiwan on hover and at the keyboard, and false friends without it', async ({ page }) => {
		await page.goto('/zh-hant/3/2/');
		const friend = page.locator('.text a.tw.ff', { hasText: '計算機' });
		await friend.hover();
		await expect(slip(page)).toContainText('臺灣稱「電腦」');
		await page.locator('.text a.tw.ff', { hasText: '項目' }).hover();
		await expect(slip(page)).toContainText('臺灣稱「計畫」、「專案」、「建案」。');
		await expect(friend).toHaveCSS('text-decoration-style', 'dashed');
		await button(page).click();
		const circuit = page.locator('.text a.tw', { hasText: /^集成電路$/u });
		await expect(circuit).toHaveCSS('text-decoration-style', 'dotted');
		await circuit.focus();
		await page.keyboard.press('Shift+Tab');
		await page.keyboard.press('Tab');
		await expect(slip(page)).toContainText('臺灣稱「積體電路」');
		await expect(circuit).toHaveAccessibleDescription(/^臺灣稱「積體電路」/u);
		await circuit.press('Enter');
		await expect(page).toHaveURL(/\/zh-hant\/vocabulary\/#/u);
		expect(decodeURIComponent(new URL(page.url()).hash)).toBe('#集成電路');
	});

	test('never changes the text: what is selected and copied is the faithful text, with a slip open', async ({
		page,
	}) => {
		const selected = (): Promise<string> =>
			page.evaluate(() => {
				const main = document.querySelector('main') ?? document.body;
				getSelection()?.selectAllChildren(main);
				return getSelection()?.toString() ?? '';
			});
		await page.goto('/zh-hant/3/2/');
		const paragraph = page.locator('.text').first();
		const before = await paragraph.innerText();
		await button(page).click();
		await page.locator('.text a.tw', { hasText: /^集成電路$/u }).hover();
		await expect(slip(page)).toContainText('積體電路');
		expect(await paragraph.innerText()).toBe(before);
		const copied = await page.evaluate(() => {
			const [first, last] = [document.querySelector('.text'), [...document.querySelectorAll('.text')].at(-1)];
			if (!first || !last) return '';
			getSelection()?.setBaseAndExtent(first, 0, last, last.childNodes.length);
			return getSelection()?.toString() ?? '';
		});
		expect(copied).toContain('集成電路');
		expect(copied).not.toContain('積體電路');
		await page.keyboard.press('Escape');
		expect(await selected()).not.toContain('積體電路');
	});

	test('can be hit by a thumb', async ({ page }) => {
		await page.setViewportSize({ width: 390, height: 844 });
		await page.goto('/zh-hant/3/2/');
		expect((await button(page).boundingBox())?.height).toBeGreaterThanOrEqual(44);
	});
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a term and a false friend lead to their entries, and the switch to the vocabulary', async ({ page }) => {
		await page.goto('/zh-hant/3/2/');
		await expect(page.getByRole('button', { name: '臺灣用語對照' })).toBeHidden();
		await expect(page.locator('.text a.tw:not(.ff)[href]')).toHaveCount(0);
		await page.locator('.text a.tw.ff', { hasText: '計算機' }).click();
		expect(decodeURIComponent(page.url())).toMatch(/\/zh-hant\/vocabulary\/#計算機$/u);
		await page.goBack();
		await page.locator('taiwan-switch').getByRole('link', { name: '臺灣用語對照' }).click();
		await expect(page).toHaveURL(/\/zh-hant\/vocabulary\/$/u);
		await page.goto('/en/3/4/');
		await term(page).click();
		await expect(page).toHaveURL(/\/en\/glossary\/#industrial-internet$/u);
	});

	test('the places beyond five unfold', async ({ page }) => {
		await page.goto('/zh-hant/vocabulary/');
		const row = page.locator('tr', { has: page.getByRole('rowheader', { name: '水平', exact: true }) });
		await row.getByText(/^其餘/u).click();
		expect(await row.getByRole('link').filter({ visible: true }).count()).toBeGreaterThan(10);
	});
});
