import { type Browser, chromium } from 'playwright';

/**
 * Use a Chromium and close it.
 *
 * @throws Error where it does not start
 */
export async function withChromium<Result>(
	executablePath: string,
	use: (browser: Browser) => Promise<Result>,
): Promise<Result> {
	const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
	const browser = await chromium.launch({ executablePath, args });
	try {
		return await use(browser);
	} finally {
		await browser.close();
	}
}
