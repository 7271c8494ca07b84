import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		root: import.meta.dirname,
		include: ['site/**/*.test.ts'],
		testTimeout: 120_000,
		reporters: ['default', ['json', { outputFile: '.output/site.json' }]],
	},
});
