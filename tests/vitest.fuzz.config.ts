import { defineConfig } from 'vitest/config';

export default defineConfig({
	cacheDir: '../node_modules/.vite',
	test: { root: import.meta.dirname, include: ['fuzz/long.test.ts'], pool: 'forks', disableConsoleIntercept: true },
});
