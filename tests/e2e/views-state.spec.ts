import { expect, test } from '@playwright/test';
import { at, editions } from './pages.ts';
import { controls, other, sentence, tapOn, words } from './views.ts';

test.describe('the view', () => {
	test('is remembered from page to page', async ({ page }) => {
		await page.goto('/zh-hans/6/5/?with=en&view=columns');
		await expect(page.locator('.para > .other').first()).toBeVisible();
		await page.locator('.turn [rel=prev]').click();
		await expect(page).toHaveURL(/\/zh-hans\/6\/4\/\?with=en&view=columns$/u);
		await expect(page.locator('.para > .other').first()).toBeVisible();
		await page.getByRole('button', { name: '无' }).click();
		await page.reload();
		await expect(page).toHaveURL(/\/zh-hans\/6\/4\/$/u);
		await expect(page.locator('.other')).toHaveCount(0);
	});

	test('works where storage is blocked', async ({ page }) => {
		const errors: Error[] = [];
		page.on('pageerror', (error) => errors.push(error));
		await page.addInitScript(() => {
			Object.defineProperty(window, 'localStorage', {
				get: () => {
					throw new DOMException('blocked', 'SecurityError');
				},
			});
		});
		await page.goto('/zh-hans/6/5/');
		await page.getByRole('button', { name: '并列' }).click();
		await expect(page.locator('.para > .other').first()).toBeVisible();
		expect(errors).toEqual([]);
	});

	test('goes along to another edition, with the paragraph; the two change places', async ({ page }) => {
		await page.goto('/zh-hans/6/5/?with=en&view=columns#6.5.2.1');
		await page.getByRole('link', { name: 'EN English' }).click();
		await expect(page).toHaveURL(/\/en\/6\/5\/\?with=zh-hans&view=columns#6\.5\.2\.1$/u);
		await expect(page.locator(`${at('6.5.2.1')} + .other`)).toContainText('老旧小区适老化改造');
		await page.getByRole('link', { name: '繁體' }).click();
		await expect(page).toHaveURL(/\/zh-hant\/6\/5\/\?with=zh-hans&view=columns#6\.5\.2\.1$/u);
	});

	test('keeps the paragraph one reads in its place', async ({ page }) => {
		await page.setViewportSize({ width: 1440, height: 900 });
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await page.goto('/zh-hans/6/2/');
		await page.evaluate(() => document.getElementById('6.2.3.1')?.scrollIntoView());
		const top = (): Promise<number> =>
			page.locator(at('6.2.3.1')).evaluate((paragraph) => paragraph.getBoundingClientRect().top);
		const before = await top();
		await page.keyboard.press('v');
		await page.keyboard.press('v');
		await expect(page.locator('.para > .other').first()).toBeVisible();
		expect(Math.abs((await top()) - before)).toBeLessThanOrEqual(4);
	});

	test('keeps the mark of a search in the URL', async ({ page }) => {
		await page.goto('/zh-hans/6/5/?mark=养老&from=%3Fq%3D养老');
		await page.getByRole('button', { name: '并列' }).click();
		expect(new URL(page.url()).searchParams.get('mark')).toBe('养老');
		expect(new URL(page.url()).searchParams.get('with')).toBe('en');
	});

	test('sets the table of indicators above its counterpart, with the rows in pairs', async ({ page }) => {
		await page.setViewportSize({ width: 1440, height: 900 });
		await page.goto('/zh-hans/1/5/?with=en&view=columns');
		const row = page.locator('[data-s="1.5.3.t1.r3"]');
		await expect(row).toContainText('Overall labor productivity');
		await row.hover();
		await expect(page.locator(at('1.5.3.t1.r3'))).toHaveClass(/\blit\b/u);
	});

	test('leaves copied text clean of the numbers and the rows of sentences', async ({ page, context }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		const copied = async (): Promise<string> => {
			await page.locator(at('6.5.2.1')).evaluate((paragraph) => document.getSelection()?.selectAllChildren(paragraph));
			await page.keyboard.press('Control+c');
			return page.evaluate(() => navigator.clipboard.readText());
		};
		await page.goto('/zh-hans/6/5/');
		const plain = await copied();
		expect(plain).not.toBe('');
		await page.goto('/zh-hans/6/5/?with=en&view=columns');
		await expect(page.locator(`${at('6.5.2.1')} .sn`).first()).toBeVisible();
		expect(await copied()).toBe(plain);
	});

	test('leads nowhere else where a link in a sentence is followed', async ({ page }) => {
		await page.goto('/zh-hans/6/5/?with=en&view=reveal');
		await expect(page.locator('.sn').first()).toBeVisible();
		await page.locator(at('6.5.1.1.f3')).click();
		await expect(page.locator(at('6.5.1.1.f3.lens'))).toBeVisible();
		await expect(page.locator('.reveal')).toHaveCount(0);
	});
});

test.describe('the other edition', () => {
	test('is fetched only when it is asked for, and once', async ({ page }) => {
		const fetched: string[] = [];
		page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
		const ofViews = (): string[] => fetched.filter((path) => /\/en\/|counterpart|draw/u.test(path));
		await page.goto('/zh-hans/6/5/', { waitUntil: 'networkidle' });
		expect(ofViews()).toEqual([]);
		await page.getByRole('button', { name: '逐句' }).click();
		await expect(page.locator('.sn').first()).toBeVisible();
		expect(fetched).not.toContain('/en/6/5/');
		await tapOn(page, at(sentence));
		await expect(page.locator('.reveal .words')).toContainText(words.en);
		await page.getByRole('button', { name: '并列' }).click();
		await expect(page.locator(other)).toContainText(words.en);
		expect(fetched.filter((path) => path === '/en/6/5/')).toHaveLength(1);
	});

	test('is said to be on its way, and to be out of reach', async ({ page }) => {
		let answer = (): void => undefined;
		const asked = new Promise<void>((resolve) => {
			answer = resolve;
		});
		await page.route('**/en/6/5/', async (route) => {
			await asked;
			await route.abort('internetdisconnected');
		});
		await page.goto('/zh-hans/6/5/?with=en&view=columns');
		const status = page.locator(controls).getByRole('status');
		await expect(status).toHaveText('正在取对照文本……');
		answer();
		await expect(status).toHaveText('没有取到对照文本。请检查网络，再点一次。');
		await expect(page.locator('.other')).toHaveCount(0);
		await page.unroute('**/en/6/5/');
		await page.getByRole('button', { name: 'English' }).click();
		await expect(page.locator(other)).toContainText(words.en);
		await expect(status).toBeEmpty();
	});

	test('comes by itself when the connection is back', async ({ page, context }) => {
		await page.goto('/en/6/5/');
		await context.setOffline(true);
		await page.getByRole('button', { name: 'Side by side' }).click();
		await expect(page.locator(controls).getByRole('status')).toContainText('could not be fetched');
		await context.setOffline(false);
		await expect(page.locator(other)).toContainText(words['zh-hans']);
	});

	test('says below its sentence that it is out of reach', async ({ page }) => {
		await page.goto('/zh-hant/6/5/?with=en&view=reveal');
		await page.route('**/en/6/5/', (route) => route.abort());
		await expect(page.locator('.sn').first()).toBeVisible();
		await tapOn(page, at(sentence));
		await expect(page.locator('.reveal .words')).toHaveText('無法載入對照文字。請檢查網路，再點一次。');
	});
});

test.describe('a reader who does not ask', () => {
	for (const width of [390, 1440]) {
		test(`sees nothing shift at ${width} px`, async ({ page }) => {
			await page.setViewportSize({ width, height: 844 });
			await page.addInitScript(() => {
				const shifts: number[] = [];
				Object.assign(window, { shifts });
				new PerformanceObserver((list) => {
					for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
				}).observe({ type: 'layout-shift', buffered: true });
			});
			for (const edition of editions) {
				await page.goto(`/${edition}/6/5/`, { waitUntil: 'networkidle' });
				await expect(page.locator(controls)).toBeVisible();
				await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100))));
				const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
				// A page drawn while it still arrives may move by a hair.
				expect(
					shifts.reduce((sum, shift) => sum + shift, 0),
					edition,
				).toBeLessThan(0.0005);
			}
		});
	}

	test('has controls that a thumb can hit on a phone', async ({ page }) => {
		await page.setViewportSize({ width: 390, height: 844 });
		await page.goto('/en/6/5/');
		for (const button of await page.locator(`${controls} [role=group] button, shortcut-help > button`).all()) {
			const box = await button.boundingBox();
			expect(box?.height, await button.innerText()).toBeGreaterThanOrEqual(44);
			expect(box?.width, await button.innerText()).toBeGreaterThanOrEqual(44);
		}
	});
});
