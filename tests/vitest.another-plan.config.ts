import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		root: import.meta.dirname,
		include: ['another-plan/**/*.test.ts'],
		globalSetup: 'another-plan/build.ts',
		testTimeout: 60_000,
		reporters: ['default', ['json', { outputFile: '.output/another-plan.json' }]],
	},
});
