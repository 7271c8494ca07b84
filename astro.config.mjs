import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { contentWatch } from './scripts/content-watch.ts';
import { securityHeaders } from './scripts/hosting/integration.ts';
import { siteManifest } from './scripts/manifest/integration.ts';
import { editions } from './src/model/editions.ts';
import { contentName } from './src/content-folder.ts';
import { readSiteUrl } from './src/site-url.ts';
import { downloads } from './scripts/downloads/integration.ts';
import { searchIndex } from './scripts/search/integration.ts';
import { billAndNotices } from './scripts/supply/integration.ts';
import { bundling } from './scripts/setup/bundling.ts';

const { origin, pathname } = readSiteUrl() ?? new URL('http://localhost:4321');

export default defineConfig({
	site: origin,
	base: pathname,
	// What Astro remembers of one plan says nothing of another.
	cacheDir: `node_modules/.astro/${contentName}`,
	trailingSlash: 'always',
	build: { inlineStylesheets: 'never' },
	vite: bundling,
	markdown: { processor: satteri({ features: { smartPunctuation: false } }) },
	integrations: [
		mdx(),
		sitemap({
			filter: (page) => !page.endsWith('/offline/'),
			i18n: {
				defaultLocale: 'zh-hans',
				locales: Object.fromEntries(Object.entries(editions).map(([id, { lang }]) => [id, lang])),
			},
		}),
		downloads(),
		searchIndex(),
		contentWatch(),
		securityHeaders(),
		billAndNotices(),
		// The last: it lists what all others have written.
		siteManifest(),
	],
});
