import { type Browser, chromium } from 'playwright';
import { findChromium } from '../../../scripts/setup/chromium.ts';

/** Start the machine’s own Chromium, or Playwright’s. */
export async function launchBrowser(): Promise<Browser> {
	const executablePath = findChromium();
	return chromium.launch({
		...(executablePath === undefined ? {} : { executablePath }),
		args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
	});
}
