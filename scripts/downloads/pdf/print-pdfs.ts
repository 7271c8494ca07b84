import { withChromium } from '../browser.ts';

/**
 * Print pages as PDFs: A4, tagged, with an outline.
 *
 * @param pages HTML
 * @param executablePath a Chromium
 * @returns the PDFs by their HTML; without pages no browser is started
 * @throws Error where the browser does not start
 */
export async function printPdfs(pages: readonly string[], executablePath: string): Promise<Map<string, Uint8Array>> {
	if (pages.length === 0) return new Map();
	return withChromium(executablePath, async (browser) => {
		const pdfs = pages.map(async (html): Promise<[string, Uint8Array]> => {
			const page = await browser.newPage();
			await page.setContent(html);
			return [html, await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true })];
		});
		return new Map(await Promise.all(pdfs));
	});
}
