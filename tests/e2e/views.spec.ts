import { expect, test } from '@playwright/test';
import { violationsOf } from './axe.ts';
import { at, editions } from './pages.ts';
import { boxesOfPairs, controls, other, pairs, pointOn, sentence, tapOn, words } from './views.ts';

for (const edition of editions) {
	const { beside, lang, label, none, reveal, columns } = pairs[edition];
	const pathOf = (view: 'reveal' | 'columns'): string => `/${edition}/6/5/?with=${beside}&view=${view}`;

	test.describe(`by sentence in ${edition}`, () => {
		test('a tap opens the counterpart below its sentence, a second tap closes it', async ({ page }) => {
			await page.goto(`/${edition}/6/5/`);
			await page.getByRole('button', { name: label }).click();
			await page.getByRole('button', { name: reveal }).click();
			await expect(page).toHaveURL(new RegExp(`\\?with=${beside}&view=reveal$`, 'u'));
			await expect(page.locator(`${at(sentence)} .sn`)).toBeVisible();
			await tapOn(page, at(sentence));
			const slip = page.locator(`${at(sentence)} + .reveal`);
			await expect(slip.locator('.words')).toContainText(words[beside]);
			await expect(slip.locator('.words')).toHaveAttribute('lang', lang);
			await expect(slip.locator('a, [id]')).toHaveCount(0);
			await tapOn(page, at(sentence));
			await expect(slip).toHaveCount(0);
		});

		test('the keyboard opens it at the sentence’s number, and Escape closes it', async ({ page }) => {
			await page.goto(pathOf('reveal'));
			const number = page.locator(`${at(sentence)} .sn`);
			await number.focus();
			await expect(number).toHaveAttribute('aria-expanded', 'false');
			await page.keyboard.press('Enter');
			await expect(number).toHaveAttribute('aria-expanded', 'true');
			await expect(page.locator('.reveal .words')).toContainText(words[beside]);
			await page.keyboard.press('Tab');
			await page.locator('.reveal button').last().focus();
			await page.keyboard.press('Escape');
			await expect(page.locator('.reveal')).toHaveCount(0);
			await expect(number).toBeFocused();
		});
	});

	test.describe(`in columns in ${edition}`, () => {
		test('paragraphs and titles stand beside their counterparts', async ({ page }) => {
			await page.setViewportSize({ width: 1440, height: 900 });
			await page.goto(pathOf('columns'));
			await expect(page.locator('.para > p.other:not(.item-title)')).toHaveCount(4);
			await expect(page.locator('.para > p.other.item-title')).toHaveCount(3);
			await expect(page.locator('.opening > p.other')).toHaveCount(1);
			for (const place of await page.locator('.para:has(> .other)').all()) {
				const own = await place.locator('> :is(.text, .item-title):not(.other)').boundingBox();
				const its = await place.locator('> .other').boundingBox();
				const margin = await place
					.locator('> .margin')
					.first()
					.boundingBox({ timeout: 500 })
					.catch(() => null);
				if (!own || !its) throw new Error('a paragraph is not drawn');
				expect(Math.abs(own.y - its.y)).toBeLessThanOrEqual(4);
				expect(its.x).toBeGreaterThanOrEqual(own.x + own.width);
				expect(Math.abs(own.width - its.width)).toBeLessThanOrEqual(1);
				if (margin) expect(margin.y).toBeGreaterThanOrEqual(own.y + own.height);
			}
		});

		test('the sentence under the pointer is lit with its counterpart, from either side', async ({ page }) => {
			await page.setViewportSize({ width: 1440, height: 900 });
			await page.goto(pathOf('columns'));
			await expect(page.locator(other)).toContainText(words[beside]);
			for (const side of [at(sentence), other]) {
				const { x, y } = await pointOn(page, side);
				await page.mouse.move(x, y);
				await expect(page.locator('.lit')).toHaveCount(2);
				await expect(page.locator(at(sentence))).toHaveClass(/\blit\b/u);
				await expect(page.locator(other)).toHaveClass(/\blit\b/u);
				await page.mouse.move(1, 1);
				await expect(page.locator('.lit')).toHaveCount(0);
			}
		});

		test('the sentence with the focus is lit with its counterpart', async ({ page }) => {
			await page.goto(pathOf('columns'));
			await page.locator(`${at(sentence)} .sn`).focus();
			await expect(page.locator('.lit')).toHaveCount(2);
			await expect(page.locator(other)).toHaveClass(/\blit\b/u);
		});

		test('each sentence begins at the height of its counterpart', async ({ page }) => {
			await page.setViewportSize({ width: 1440, height: 900 });
			await page.goto(pathOf('columns'));
			for (const [own, its] of await boxesOfPairs(page)) {
				expect(Math.abs(own.y - its.y)).toBeLessThanOrEqual(4);
				expect(its.x).toBeGreaterThanOrEqual(own.x + own.width);
			}
		});

		test('on a narrow window each sentence stands above its counterpart, and this above the next', async ({ page }) => {
			await page.setViewportSize({ width: 390, height: 844 });
			await page.goto(pathOf('columns'));
			let end = 0;
			for (const [own, its] of await boxesOfPairs(page)) {
				expect(own.y).toBeGreaterThanOrEqual(end);
				expect(its.y).toBeGreaterThanOrEqual(own.y + own.height);
				expect(its.x).toBe(own.x);
				end = its.y + its.height;
			}
			await page.locator(other).click();
			await expect(page.locator(at(sentence))).toHaveClass(/\blit\b/u);
			await page.locator(at(sentence)).locator('.sn').click();
			await expect(page.locator('.lit')).toHaveCount(2);
		});
	});

	test(`the view of ${edition} stands in the URL, and the back button leaves it`, async ({ page }) => {
		await page.goto(`/${edition}/6/5/#6.5.2.1`);
		await page.getByRole('button', { name: columns }).click();
		await expect(page).toHaveURL(/\?with=[a-z-]+&view=columns#6\.5\.2\.1$/u);
		await expect(page.locator('.para > .other').first()).toBeVisible();
		await page.getByRole('button', { name: reveal }).click();
		await expect(page).toHaveURL(/view=reveal/u);
		await expect(page.locator('.other')).toHaveCount(0);
		await page.goBack();
		await expect(page.locator('.para > .other').first()).toBeVisible();
		await page.goBack();
		await expect(page).toHaveURL(new RegExp(`/${edition}/6/5/#6\\.5\\.2\\.1$`, 'u'));
		await expect(page.locator('.other, .sn')).toHaveCount(0);
		await expect(page.getByRole('button', { name: none })).toHaveAttribute('aria-pressed', 'true');
	});

	for (const view of ['reveal', 'columns'] as const) {
		for (const colorScheme of ['light', 'dark'] as const) {
			test(`${view} in ${edition}, ${colorScheme}, has no violation of WCAG 2.2 AA`, async ({ page }) => {
				await page.emulateMedia({ colorScheme });
				await page.goto(pathOf(view));
				await page.locator(`${at(sentence)} .sn`).click();
				await expect(page.locator(view === 'reveal' ? '.reveal [lang]' : '.lit').first()).toBeVisible();
				expect(await violationsOf(page)).toEqual([]);
			});
		}

		test(`${view} in ${edition} never scrolls sideways`, async ({ page }) => {
			await page.goto(pathOf(view));
			await tapOn(page, at(sentence));
			for (const width of [320, 390, 768, 1024, 1280, 1440, 1920]) {
				await page.setViewportSize({ width, height: 800 });
				const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
				expect(overflow, `at ${width} px`).toBeLessThanOrEqual(0);
			}
		});
	}
}

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	for (const edition of editions) {
		test(`each paragraph of ${edition} has the links to its counterparts`, async ({ page }) => {
			await page.goto(`/${edition}/6/5/`);
			await expect(page.locator(controls)).toBeHidden();
			await expect(page.locator('shortcut-help')).toBeHidden();
			const { label, beside } = pairs[edition];
			const margin = page.locator(`.para:has(> ${at('6.5.2.1')}) > .margin`);
			await margin.getByRole('link', { name: label }).click();
			await expect(page).toHaveURL(new RegExp(`/${beside}/6/5/#6\\.5\\.2\\.1$`, 'u'));
			await expect(page.locator(':target')).toBeInViewport();
		});
	}
});
