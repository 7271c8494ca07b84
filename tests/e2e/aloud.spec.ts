import { expect, type Page, test } from '@playwright/test';
import { violationsOf } from './axe.ts';
import { endUtterance, giveVoices, given, mute, voices, voicesArrive } from './fake-voices.ts';
import { at, editions } from './pages.ts';
import { tapOn } from './views.ts';

const { mainland, taiwan, cantonese, english, remote } = voices;
const names = {
	'zh-hans': { open: '朗读', bar: '朗读', voice: mainland.name },
	'zh-hant': { open: '朗讀', bar: '朗讀', voice: taiwan.name },
	en: { open: 'Read aloud', bar: 'Reading aloud', voice: english.name },
} as const;

const opener = (page: Page) => page.locator('plan-aloud button');
const act = (page: Page, name: '-1' | '1' | 'toggle' | 'stop') => page.locator(`[data-aloud="${name}"]`);
const lit = (page: Page) => page.locator('.spoken');

/** Begin to read a page of the Simplified edition. */
async function begin(page: Page, path = '6/5/'): Promise<void> {
	await page.goto(`/zh-hans/${path}`);
	await opener(page).click();
	await expect(lit(page)).toHaveCount(1);
}

test.describe('the control that reads aloud', () => {
	test('is not there without a voice for the edition, and Cantonese is none for Mandarin', async ({ page }) => {
		await giveVoices(page, [cantonese, english]);
		await page.goto('/zh-hans/6/5/');
		await expect(page.locator('plan-views')).toBeVisible();
		await expect(opener(page)).toBeHidden();
		await page.keyboard.press('r');
		await expect(page.locator('.aloud-bar')).toHaveCount(0);
		await page.goto('/en/6/5/');
		await expect(opener(page)).toBeVisible();
	});

	test('comes with a voice that comes late', async ({ page }) => {
		await giveVoices(page, [mainland], true);
		await page.goto('/zh-hans/6/5/');
		await expect(opener(page)).toBeHidden();
		await voicesArrive(page);
		await expect(opener(page)).toBeVisible();
	});

	test('fetches what reads only when it is pressed, and says where that is out of reach', async ({ page }) => {
		await giveVoices(page, [mainland]);
		const fetched: string[] = [];
		page.on('request', (request) => fetched.push(request.url()));
		await page.goto('/zh-hans/6/5/', { waitUntil: 'networkidle' });
		expect(fetched.filter((url) => url.includes('aloud'))).toEqual([]);
		await page.route('**/words.json', (route) => route.abort());
		await opener(page).click();
		await expect(page.getByText('朗读没有打开。请检查网络，再点一次。')).toBeVisible();
		await page.unroute('**/words.json');
		await opener(page).click();
		await expect(lit(page)).toHaveCount(1);
		await expect(page.getByText('朗读没有打开')).toHaveCount(0);
	});

	for (const edition of editions) {
		test(`reads ${edition} with its own voice, from the title on, and follows`, async ({ page }) => {
			const { open, bar, voice } = names[edition];
			await giveVoices(page, [cantonese, taiwan, english, mainland]);
			await page.goto(`/${edition}/6/5/`);
			await page.getByRole('button', { name: open, exact: true }).click();
			await expect(page.getByRole('region', { name: bar })).toBeVisible();
			await expect(lit(page)).toHaveId('6.5');
			await endUtterance(page);
			await expect(lit(page)).toHaveClass(/item-title/u);
			await endUtterance(page);
			await expect(lit(page)).toHaveId('6.5.1.1.s1');
			const said = await given(page);
			expect(said.map((utterance) => utterance.voice)).toEqual([voice, voice, voice]);
			expect(said[0]?.text).toContain({ 'zh-hans': '第五节。', 'zh-hant': '第五節。', en: 'Section 5. ' }[edition]);
		});
	}
});

test.describe('reading aloud', () => {
	test.beforeEach(async ({ page }) => {
		await giveVoices(page, [mainland, remote]);
	});

	test('begins at the sentence the URL names', async ({ page }) => {
		await begin(page, '6/5/#6.5.2.1.s2');
		await expect(lit(page)).toHaveId('6.5.2.1.s2');
	});

	test('begins at the sentence tapped last, and at the top of the view where that has gone', async ({ page }) => {
		await page.goto('/zh-hans/6/5/');
		await tapOn(page, at('6.5.1.1.s3'));
		await page.keyboard.press('r');
		await expect(lit(page)).toHaveId('6.5.1.1.s3');
		await page.keyboard.press('Escape');
		await page.evaluate(() => document.getElementById('6.5.3.1')?.scrollIntoView({ behavior: 'instant' }));
		await page.keyboard.press('r');
		await expect(lit(page)).toHaveId('6.5.3.1.s1');
	});

	test('goes to the next sentence and the one before, pauses, goes on and stops', async ({ page }) => {
		await begin(page, '6/5/#6.5.1.1.s1');
		await act(page, '1').click();
		await expect(lit(page)).toHaveId('6.5.1.1.s2');
		await act(page, '1').click();
		await act(page, '-1').click();
		await expect(lit(page)).toHaveId('6.5.1.1.s2');
		await page.getByRole('button', { name: '暂停' }).click();
		const before = (await given(page)).length;
		await act(page, '1').click();
		await expect(lit(page)).toHaveId('6.5.1.1.s3');
		expect(await given(page)).toHaveLength(before);
		await page.getByRole('button', { name: '继续' }).click();
		await expect.poll(async () => (await given(page)).length).toBe(before + 1);
		await act(page, 'stop').click();
		await expect(page.locator('.aloud-bar')).toHaveCount(0);
		await expect(lit(page)).toHaveCount(0);
		await expect(opener(page)).toHaveAttribute('aria-pressed', 'false');
		await expect(opener(page)).toBeFocused();
	});

	test('is steered by the keyboard, which finds the bar next after the button', async ({ page }) => {
		await page.goto('/zh-hans/6/5/');
		await opener(page).focus();
		await page.keyboard.press('Enter');
		await expect(act(page, 'toggle')).toBeFocused();
		await page.keyboard.press('j');
		await expect(lit(page)).toHaveClass(/item-title/u);
		await page.keyboard.press('k');
		await expect(lit(page)).toHaveId('6.5');
		await page.keyboard.press('r');
		await expect(act(page, 'toggle')).toHaveText('继续');
		await page.keyboard.press('Escape');
		await expect(page.locator('.aloud-bar')).toHaveCount(0);
		await expect(opener(page)).toBeFocused();
	});

	test('scrolls only to what is not in view, and keeps it clear of the bar', async ({ page }) => {
		await page.setViewportSize({ width: 390, height: 844 });
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await begin(page);
		expect(await page.evaluate(() => scrollY)).toBe(0);
		for (let count = 0; count < 8; count++) {
			await act(page, '1').click();
			const bottom = await lit(page).evaluate((place) => place.getBoundingClientRect().bottom);
			const top = await page.locator('.aloud-bar').evaluate((bar) => bar.getBoundingClientRect().top);
			expect(bottom).toBeLessThanOrEqual(top);
		}
		expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
	});

	test('remembers the speed and the voice', async ({ page }) => {
		await begin(page);
		await page.getByLabel('语速').selectOption('1.25');
		await page.getByLabel('语音').selectOption({ label: 'Google 普通话（联网）' });
		await expect.poll(async () => (await given(page)).at(-1)).toMatchObject({ rate: 1.25, voice: remote.name });
		await page.reload();
		await opener(page).click();
		await expect(page.getByLabel('语速')).toHaveValue('1.25');
		await expect.poll(async () => (await given(page)).at(-1)).toMatchObject({ rate: 1.25, voice: remote.name });
	});

	test('reads no mark, note, margin or other edition', async ({ page }) => {
		await page.setViewportSize({ width: 1440, height: 900 });
		await page.goto('/zh-hans/6/5/?with=en&view=columns#6.5.3.2');
		await expect(page.locator('.para > .other').first()).toBeVisible();
		await opener(page).click({ force: true });
		while ((await page.locator('.said a').count()) === 0) await endUtterance(page);
		const text = (await given(page)).map((utterance) => utterance.text).join('');
		expect(text).toContain('探索建立相关保险');
		expect(text).not.toMatch(/校|以相关保险|¶|[a-z]{3}/u);
	});

	test('says the rows of the table with their heads', async ({ page }) => {
		await begin(page, '1/5/#1.5.3.t1.r1');
		await expect(lit(page)).toHaveId('1.5.3.t1.r1');
		await endUtterance(page);
		await expect.poll(async () => (await given(page)).length).toBe(2);
		const row = (await given(page)).map((utterance) => utterance.text).join('');
		expect(row).toContain('经济发展。1、地区生产总值（GDP）。单位：亿元；2020年：902.27；');
	});

	test('stops at the end of the page and leads on to the next, where it goes on', async ({ page }) => {
		await begin(page, '6/5/#6.5.3.2.s1');
		while ((await page.locator('.said a').count()) === 0) await endUtterance(page);
		await expect(page.getByRole('region', { name: '朗读' }).getByRole('status')).toContainText('本页读完。');
		await expect(lit(page)).toHaveCount(0);
		await page.getByRole('link', { name: '接着读：第七章' }).click();
		await expect(page).toHaveURL(/\/7\/$/u);
		await expect(lit(page)).toHaveId('7');
	});

	test('says kindly that a voice has failed, and goes on from there', async ({ page }) => {
		await begin(page);
		await endUtterance(page, 'network');
		await expect(page.getByText('没有读出声音。请点“继续”再试一次。也可以换一个语音。')).toBeVisible();
		await page.getByRole('button', { name: '继续' }).click();
		await expect(page.getByText('没有读出声音')).toHaveCount(0);
		await endUtterance(page);
		await expect(lit(page)).toHaveClass(/item-title/u);
	});

	test('tries a voice that keeps silent twice, then says so', async ({ page }) => {
		await page.goto('/zh-hans/6/5/');
		await page.clock.install();
		await mute(page, true);
		await opener(page).click();
		await expect(lit(page)).toHaveCount(1);
		await page.clock.runFor(9000);
		await expect(page.getByText('没有读出声音。')).toBeVisible();
		await mute(page, false);
		await page.getByRole('button', { name: '继续' }).click();
		expect(await given(page)).toHaveLength(1);
	});
});

for (const colorScheme of ['light', 'dark'] as const) {
	for (const width of [320, 390, 1440]) {
		test(`the bar has no violation of WCAG 2.2 AA and fits, ${colorScheme}, ${width} px`, async ({ page }) => {
			await page.emulateMedia({ colorScheme });
			await page.setViewportSize({ width, height: 844 });
			await giveVoices(page, [mainland, remote]);
			await begin(page);
			expect(await violationsOf(page)).toEqual([]);
			expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
			for (const control of await page.locator('.aloud-bar :is(button, select)').all()) {
				const box = await control.boundingBox();
				expect(Math.min(box?.height ?? 0, box?.width ?? 0)).toBeGreaterThanOrEqual(44);
			}
		});
	}
}
