import type { AstroUserConfig } from 'astro';

type Bundling = NonNullable<AstroUserConfig['vite']>;
type Environment = NonNullable<Bundling['environments']>[string];

// No module that is imported on demand has anything to preload: Vite’s helper for it, and the lists of files it makes for
// every page, are left out.
const plainImports = {
	name: 'plain-imports',
	enforce: 'pre',
	configEnvironment: () => ({ build: { modulePreload: { polyfill: false, resolveDependencies: () => [] } } }),
	load: (id: string) =>
		id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined,
} as const;

function together(...groups: { name: string; test: RegExp; minShareCount?: number }[]): Environment {
	return { build: { rolldownOptions: { output: { codeSplitting: { groups } } } } };
}

/** How Vite makes the files of the site: what most pages load stands together, so that a page fetches few files. */
export const bundling: Bundling = {
	build: {
		assetsInlineLimit: 0,
		// Astro marks each MDX module with a directive that nothing reads; Rolldown would warn of every one.
		rolldownOptions: { checks: { moduleLevelDirective: false } },
	},
	plugins: [plainImports],
	environments: {
		client: together(
			// What the scripts of the frame and of the text both load at once; all else is fetched on demand.
			{
				name: 'shared',
				test: /\/src\/(?:client\/(?:address-in-view|memory|say-failure|views\/state)|model\/editions)\.ts$|preload-helper/u,
				minShareCount: 2,
			},
			{ name: 'paths', test: /\/src\/(?:i18n\/paths|model\/address)\.ts$/u, minShareCount: 2 },
		),
		prerender: together(
			// The styles for print, which give the tokens other values, come after the tokens.
			{ name: 'frame', test: /\/styles\/(?:tokens|base|frame|comfort|print)(?:\/.+)?\.css$/u },
			{ name: 'reading', test: /\/styles\/(?:reading|acts|slips|views)(?:\/.+)?\.css$/u },
		),
	},
};
