import { type Browser, chromium } from 'playwright';
import { ContentError } from '#model/content-error';

/**
 * Use a Chromium and close it.
 *
 * @throws ContentError where it does not start
 */
export async function withChromium<Result>(
	executablePath: string,
	use: (browser: Browser) => Promise<Result>,
): Promise<Result> {
	const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
	const browser = await chromium.launch({ executablePath, args }).catch((error: unknown) => {
		throw doesNotStart(executablePath, error);
	});
	try {
		return await use(browser);
	} finally {
		await browser.close();
	}
}

function doesNotStart(file: string, error: unknown): ContentError {
	const [why = ''] = error instanceof Error ? error.message.split('\n') : [];
	return new ContentError({
		file,
		line: 1,
		found: `a program that does not start as Chromium (${why})`,
		expected: 'the Chromium that PDFs and covers are printed with',
		remedy: 'name another by CHROMIUM; on a machine without any, the downloads are made without PDFs',
	});
}
