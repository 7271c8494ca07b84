import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';

const screens = [
	['zh-hans home', '/zh-hans/', 1440, 'light'],
	['zh-hans section', '/zh-hans/3/2/', 1440, 'light'],
	['zh-hans section', '/zh-hans/3/2/', 390, 'dark'],
	['zh-hans targets', '/zh-hans/targets/', 390, 'light'],
	['zh-hant home', '/zh-hant/', 390, 'dark'],
	['zh-hant chapter', '/zh-hant/6/', 1440, 'dark'],
	['zh-hant themes', '/zh-hant/themes/', 1440, 'light'],
	['zh-hant table', '/zh-hant/1/5/#1.5.3.t1', 390, 'light'],
	['en home', '/en/', 390, 'light'],
	['en section', '/en/3/2/', 390, 'light'],
	['en targets', '/en/targets/', 1440, 'dark'],
	['en place', '/en/places/sanjiangkou/', 1440, 'light'],
] as const;

const fonts = JSON.parse(readFileSync(join(import.meta.dirname, 'screens/fonts.json'), 'utf8')) as Record<
	string,
	number
>;

/** How wide the page’s own fonts set a line: the references hold for a machine that sets it the same. */
async function widthsOfFonts(page: Page): Promise<Record<string, number>> {
	return page.evaluate(() => {
		const measure = document.createElement('canvas').getContext('2d');
		const root = getComputedStyle(document.documentElement);
		return Object.fromEntries(
			['--song-sc', '--song-tc', '--hei', '--latin'].map((name) => {
				if (measure) measure.font = `100px ${root.getPropertyValue(name)}`;
				return [name, Math.round(measure?.measureText('仓山倉山 “14” Cangshan').width ?? 0)];
			}),
		);
	});
}

for (const [name, path, width, colorScheme] of screens) {
	test(`${name} at ${width} px, ${colorScheme}, looks as it did`, async ({ page }) => {
		await page.setViewportSize({ width, height: 900 });
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		await page.goto('/zh-hans/');
		const here = await widthsOfFonts(page);
		test.skip(
			JSON.stringify(here) !== JSON.stringify(fonts),
			`the references were taken with other fonts: ${JSON.stringify(here)}`,
		);
		await page.goto(path);
		await expect(page).toHaveScreenshot(`${name} ${width} ${colorScheme}.png`, { maxDiffPixelRatio: 0.001 });
	});
}
