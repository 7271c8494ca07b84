import { expect, test } from '@playwright/test';

interface Stop {
	name: string;
	top: number;
	left: number;
	seen: boolean;
	marked: boolean;
	landmark: string;
}

/** What has the focus: its name, where it stands, whether it and its focus can be seen. */
function focused(): Stop {
	const element = document.activeElement ?? document.body;
	const box = element.getBoundingClientRect();
	const style = getComputedStyle(element);
	const label = element.matches('[type=radio], [type=checkbox]') ? element.nextElementSibling : null;
	return {
		name: (element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 40),
		top: box.top + window.scrollY,
		left: box.left,
		seen: box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < window.innerHeight,
		marked: style.outlineStyle !== 'none' || (label !== null && getComputedStyle(label).outlineStyle !== 'none'),
		landmark: element.closest('header.head, .outline, main, footer')?.tagName ?? '',
	};
}

for (const [path, width] of [
	['/en/3/2/', 390],
	['/zh-hans/3/2/', 1440],
	['/zh-hant/targets/', 390],
	['/en/search/?q=port', 1440],
	['/zh-hans/', 1440],
	['/zh-hant/themes/elderly-care/', 390],
] as const) {
	test(`the keyboard goes through ${path} at ${width} px in the order it is read, and always shows where it is`, async ({
		page,
	}) => {
		await page.setViewportSize({ width, height: 844 });
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await page.goto(path);
		if (path.includes('?q=')) await expect(page.locator('[data-search]')).toHaveAttribute('data-state', 'done');
		const stops: Stop[] = [];
		for (let presses = 0; presses < 45; presses++) {
			await page.keyboard.press('Tab');
			stops.push(await page.evaluate(focused));
		}
		for (const stop of stops) {
			expect(stop.seen, `${stop.name} is seen`).toBe(true);
			expect(stop.marked, `${stop.name} shows the focus`).toBe(true);
		}
		const head = stops.slice(1).filter(({ landmark }) => landmark === 'HEADER');
		expect(head.length).toBeGreaterThan(5);
		for (const [index, stop] of head.entries()) {
			const before = head[index - 1];
			if (before)
				expect(stop.top > before.top + 20 || stop.left > before.left, `${before.name} → ${stop.name}`).toBe(true);
		}
		expect(stops.map(({ landmark }) => landmark).filter((name, index, all) => name !== all[index - 1])).toEqual(
			expect.arrayContaining(['HEADER', 'MAIN']),
		);
	});
}

test('the keyboard reaches the text first, by the skip link', async ({ page }) => {
	await page.goto('/zh-hans/3/2/');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: '跳到正文' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/#main$/u);
});
