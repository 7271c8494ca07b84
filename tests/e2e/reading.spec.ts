import { expect, test } from '@playwright/test';
import { at } from './pages.ts';

test('a reader goes from the root to a paragraph by links alone', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('link', { name: /简体/u }).click();
	await page.getByRole('link', { name: '培育壮大优势产业' }).click();
	await expect(page).toHaveURL(/\/zh-hans\/3\/2\/$/u);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/第二节\s*培育壮大优势产业/u);
	await expect(page.locator(at('3.2.1.1'))).toContainText('力争“十四五”期间，智能产业年均产值增长超13%');
});

test('previous and next lead through the whole plan in order', async ({ page }) => {
	await page.goto('/zh-hans/0/');
	const visited: string[] = [];
	for (;;) {
		visited.push(new URL(page.url()).pathname);
		const next = page.locator('.turn a[rel=next]');
		if ((await next.count()) === 0) break;
		await page.goto((await next.getAttribute('href')) ?? '');
	}
	expect(visited).toHaveLength(47);
	expect(visited.at(-1)).toBe('/zh-hans/9/3/');
});

test('the outline shows the section one is in and marks the item one reads', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto('/zh-hans/3/2/');
	await expect(page.locator('.outline [aria-current=page]')).toContainText('培育壮大优势产业');
	await page.locator(at('3.2.3')).scrollIntoViewIfNeeded();
	await page.evaluate(() => document.getElementById('3.2.3')?.scrollIntoView());
	await expect(page.locator('.outline [aria-current=true]')).toHaveText('做大做强高端装备产业');
});

test('on a phone the outline is folded and opens at a tap', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto('/zh-hans/3/2/');
	const link = page.locator('.outline').getByRole('link', { name: '全书目录' });
	await expect(link).toBeHidden();
	await page.locator('.outline summary').click();
	await expect(link).toBeVisible();
});

test('an emended word leads to its source reading and back at one tap each', async ({ page }) => {
	await page.goto('/zh-hans/3/3/');
	const mark = page.locator(`${at('3.3.3.1.s5')} a.ap`);
	await mark.click();
	const note = page.locator(':target');
	await expect(note).toContainText('原文作“梁厍村”，今作“梁厝村”。');
	await note.getByRole('link', { name: '校改' }).click();
	await expect(page).toHaveURL(/#3\.3\.3\.1$/u);
});

test('lead-ins open their paragraphs in bold', async ({ page }) => {
	await page.goto('/zh-hans/1/1/');
	await expect(page.locator('strong.lead').first()).toHaveText('——综合实力实现跃升。');
	await expect(page.locator('strong.lead')).toHaveCount(6);
});

test('every paragraph names its address and its printed page in the margin', async ({ page }) => {
	await page.goto('/zh-hans/3/2/');
	const margin = page.getByRole('complementary', { name: '段落3.2.1.1' });
	await expect(margin.getByRole('link', { name: '¶ 3.2.1.1' })).toHaveAttribute('href', '#3.2.1.1');
	await expect(margin).toContainText('第24—25页');
});

test('an address in the URL marks its sentence', async ({ page }) => {
	await page.goto('/zh-hant/3/2/#3.2.1.1.s4');
	await expect(page.locator(':target')).toHaveText('力爭「十四五」期間，智能產業年均產值增長超13%疑。');
	await expect(page.locator(':target')).toBeInViewport();
});

test('the indicator table reads as rows of name and value on a phone', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto('/zh-hans/1/5/');
	const row = page.locator(at('1.5.3.t1.r3'));
	await expect(row).toBeVisible();
	await expect(row.locator('td').first()).toHaveText('万元/人');
	const box = await row.boundingBox();
	expect(box?.width).toBeLessThanOrEqual(390);
});

test('a missing address says so in all three languages and offers a way on', async ({ page }) => {
	const response = await page.goto('/zh-hans/12/');
	expect(response?.status()).toBe(404);
	for (const words of ['找不到这个页面', '找不到這個頁面', 'Page not found'])
		await expect(page.getByText(words)).toBeVisible();
	await page.getByRole('link', { name: 'Contents' }).click();
	await expect(page).toHaveURL(/\/en\/#contents$/u);
});

test('the home page of any edition leads back to the paragraph that was read last', async ({ page }) => {
	await page.goto('/zh-hans/3/2/');
	await page.locator(at('3.2.3.1')).evaluate((text) => text.scrollIntoView({ behavior: 'instant' }));
	await page.goto('/en/');
	const link = page.locator('resume-reading a');
	await expect(link).toHaveText(/^Fostering and expanding competitive industries ¶\s3\.2\.\d\.1$/u);
	await link.click();
	await expect(page).toHaveURL(/\/en\/3\/2\/#3\.2\.\d\.1$/u);
});

test('the home page offers no way back to a reader who has not begun', async ({ page }) => {
	await page.goto('/zh-hant/');
	await expect(page.locator('resume-reading')).toBeHidden();
});

test('a page opened at an address stands there at once; links within the page glide', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'no-preference' });
	await page.addInitScript(() => {
		const passed = new Set<number>();
		addEventListener('scroll', () => {
			passed.add(Math.round(scrollY));
			document.documentElement.dataset['passed'] = String(passed.size);
		});
	});
	const passed = (): Promise<number> => page.evaluate(() => Number(document.documentElement.dataset['passed'] ?? 0));
	await page.goto('/zh-hans/about/#verify');
	await expect(page.locator(':target')).toBeInViewport();
	await expect(page.locator('html[data-glides]')).toBeAttached();
	expect(await passed()).toBeLessThanOrEqual(2);
	const before = await passed();
	await page.evaluate(() => document.querySelector<HTMLElement>('.skip')?.click());
	await expect.poll(passed).toBeGreaterThan(before + 4);
});
