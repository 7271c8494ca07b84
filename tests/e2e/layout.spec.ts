import { expect, test } from '@playwright/test';
import { editions, kinds } from './pages.ts';

const widths = [320, 390, 768, 1024, 1280, 1440, 1920];

/** How far the page has moved under the reader without being asked to, as Chromium measures it. */
const shifts = (): Promise<number> =>
	new Promise((resolve) => {
		let sum = 0;
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) sum += entry.value;
		}).observe({ type: 'layout-shift', buffered: true });
		setTimeout(() => {
			resolve(sum);
		}, 300);
	});

/** Lines of text that lie on other lines of text: both, where they do. */
function overlaps(): string[] {
	const lines: { text: string; box: DOMRect; of: Element }[] = [];
	const clipped = (element: Element | null): boolean =>
		element !== null && (getComputedStyle(element).clipPath !== 'none' || clipped(element.parentElement));
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const parent = node.parentElement;
		const text = node.nodeValue?.trim() ?? '';
		if (!parent || text === '' || parent.closest('.skip, script, svg, noscript')) continue;
		if (!parent.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) || clipped(parent)) continue;
		const range = document.createRange();
		range.selectNodeContents(node);
		for (const box of range.getClientRects()) if (box.width > 1) lines.push({ text, box, of: parent });
	}
	lines.sort((one, other) => one.box.top - other.box.top);
	return lines.flatMap((line, index) => {
		const below: string[] = [];
		for (let next = index + 1; next < lines.length; next++) {
			const other = lines[next];
			if (!other || other.box.top > line.box.bottom - 8) break;
			const across = Math.min(line.box.right, other.box.right) - Math.max(line.box.left, other.box.left);
			if (across > 3 && other.of !== line.of) below.push(`${line.text.slice(0, 20)} / ${other.text.slice(0, 20)}`);
		}
		return below;
	});
}

for (const edition of editions) {
	for (const [kind, path] of Object.entries(kinds)) {
		test(`on the ${kind} page of ${edition} nothing scrolls sideways, overlaps or shifts, at any width`, async ({
			page,
		}) => {
			await page.setViewportSize({ width: 390, height: 800 });
			await page.goto(`/${edition}/${path}`);
			if (kind === 'search') await expect(page.locator('[data-search]')).toHaveAttribute('data-state', 'done');
			else expect(await page.evaluate(shifts), 'layout shift').toBeLessThan(0.001);
			for (const width of widths) {
				await page.setViewportSize({ width, height: 800 });
				const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
				expect(overflow, `sideways at ${width} px`).toBeLessThanOrEqual(0);
				expect(await page.evaluate(overlaps), `overlapping at ${width} px`).toEqual([]);
			}
		});
	}
}

test('a line of text holds 34 to 38 Han characters on a wide window', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await page.goto('/zh-hans/3/2/');
	const characters = await page
		.locator('.text')
		.first()
		.evaluate((text) => text.clientWidth / parseFloat(getComputedStyle(text).fontSize));
	expect(characters).toBeGreaterThanOrEqual(34);
	expect(characters).toBeLessThanOrEqual(38);
});

test('what a thumb must hit on a phone is at least 44 px high', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto('/zh-hans/3/2/');
	const links = await page
		.locator('.head a, .turn a, .foot a, .outline summary, .margin .addr a')
		.filter({ visible: true })
		.all();
	expect(links.length).toBeGreaterThan(20);
	for (const link of links) {
		expect((await link.boundingBox())?.height, await link.innerText()).toBeGreaterThanOrEqual(44);
	}
});
