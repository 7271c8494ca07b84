import { withChromium } from '../browser.ts';

/**
 * Print pages as PDFs: A4, tagged, with an outline.
 *
 * @param pages HTML by the path of its PDF
 * @param executablePath a Chromium
 * @throws Error where the browser does not start
 */
export async function printPdfs(
	pages: ReadonlyMap<string, string>,
	executablePath: string,
): Promise<Map<string, Uint8Array>> {
	return withChromium(executablePath, async (browser) => {
		const files = new Map<string, Uint8Array>();
		for (const [path, html] of pages) {
			const page = await browser.newPage();
			await page.setContent(html);
			files.set(path, await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true }));
			await page.close();
		}
		return files;
	});
}
