import { defineConfig } from 'vitest/config';

export default defineConfig({
	cacheDir: '../node_modules/.vite',
	test: {
		root: import.meta.dirname,
		reporters: ['default', ['json', { outputFile: '.output/unit.json' }]],
		include: ['unit/**/*.test.ts', 'golden/**/*.test.ts', 'fuzz/fuzz.test.ts'],
		pool: 'forks',
		testTimeout: 30_000,
	},
});
