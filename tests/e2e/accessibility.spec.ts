import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { editions, kinds } from './pages.ts';

const pages = [
	'/',
	'/404.html',
	...editions.flatMap((edition) => Object.values(kinds).map((path) => `/${edition}/${path}`)),
];

for (const colorScheme of ['light', 'dark'] as const) {
	test.describe(colorScheme, () => {
		test.use({ colorScheme });
		for (const path of pages) {
			test(`${path} has no violation of WCAG 2.2 AA`, async ({ page }) => {
				await page.goto(path);
				if (path.includes('search')) await expect(page.locator('[data-search]')).toHaveAttribute('data-state', 'done');
				const { violations } = await new AxeBuilder({ page })
					.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
					.analyze();
				expect(
					violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`),
				).toEqual([]);
			});
		}
	});
}

test('the keyboard reaches the text first, by the skip link', async ({ page }) => {
	await page.goto('/zh-hans/3/2/');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: '跳到正文' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/#main$/u);
});
