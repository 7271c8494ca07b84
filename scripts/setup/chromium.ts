import { statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const elsewhere = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * Find a Chromium on this machine: the one `CHROMIUM` names, one on the path, or one in its usual place.
 *
 * @returns its path, or undefined where there is none
 */
export function findChromium(): string | undefined {
	const folders = (process.env['PATH'] ?? '').split(delimiter);
	const onPath = folders.flatMap((folder) => names.map((name) => join(folder, name)));
	return [process.env['CHROMIUM'] ?? '', ...onPath, ...elsewhere].find(
		(path) => statSync(path, { throwIfNoEntry: false })?.isFile() === true,
	);
}
