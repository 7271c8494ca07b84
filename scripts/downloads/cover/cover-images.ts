import { withChromium } from '../browser.ts';
import type { Cover, CoverImage } from './cover.ts';
import { coverSvg } from './cover-svg.ts';
import { height, width } from './draw.ts';

/**
 * Make the covers of some editions pictures: PNG, which every reading system shows, where there is a Chromium, else SVG.
 *
 * @param executablePath a Chromium
 * @returns the pictures, in the order of the covers
 * @throws Error where the browser does not start
 */
export async function coverImages(covers: readonly Cover[], executablePath: string | undefined): Promise<CoverImage[]> {
	const drawn = covers.map(coverSvg);
	if (executablePath === undefined)
		return drawn.map((content) => ({ type: 'image/svg+xml', content: `${content}\n`, width, height }));
	return withChromium(executablePath, async (browser) => {
		const page = await browser.newPage({ viewport: { width, height } });
		const images: CoverImage[] = [];
		for (const svg of drawn) {
			await page.setContent(`<!doctype html><style>body { margin: 0 } svg { display: block }</style>${svg}`);
			images.push({ type: 'image/png', content: await page.screenshot(), width, height });
		}
		return images;
	});
}
