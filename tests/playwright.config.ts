import { defineConfig } from '@playwright/test';
import { findChromium } from '../scripts/setup/chromium.ts';

const port = Number(process.env['TEST_PORT'] ?? 4400);
const executablePath = findChromium();

export default defineConfig({
	testDir: 'e2e',
	outputDir: '.output/playwright',
	snapshotPathTemplate: 'e2e/screens/{arg}{ext}',
	fullyParallel: true,
	timeout: 90_000,
	workers: 2,
	forbidOnly: process.env['CI'] !== undefined,
	reporter: [['list'], ['json', { outputFile: '.output/e2e.json' }]],
	use: {
		baseURL: `http://localhost:${port}`,
		launchOptions: {
			...(executablePath === undefined ? {} : { executablePath }),
			args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
		},
	},
	webServer: {
		command: `astro preview --port ${port}`,
		cwd: '..',
		url: `http://localhost:${port}/`,
		reuseExistingServer: false,
	},
});
