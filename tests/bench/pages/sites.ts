import type { Page } from 'playwright';
import type { EditionId } from '#model/editions';

/** How a reader asks a site: opens its search from a page, types, and sees the first result. */
export interface Asking {
	open: (page: Page, edition: EditionId) => Promise<void>;
	input: string;
	result: string;
}

/** A site that is measured. */
export interface Site {
	name: string;
	/** The address of a page of an edition; `path` is empty for the home, or `3/2/`. */
	url: (edition: EditionId, path: string) => string;
	/** Nothing where it has no search without a third party. */
	search?: Asking;
}

/** A site that is built from the same text by another tool. */
export interface Peer extends Site {
	/** Where it wants the pages of an edition. */
	pages: (edition: EditionId) => string;
	/** Where it leaves the built ones. */
	output: string;
	/** Whether its theme sets the title of a page by itself. */
	ownTitle: boolean;
	/** Whether a page must say where it belongs. */
	ownSlug?: true;
}

const byFolder: Site['url'] = (edition, path) => `/${edition}/${path}`;

export const ours: Site = {
	name: 'ours',
	url: byFolder,
	search: {
		open: async (page, edition) => {
			await page.evaluate((path) => void (location.href = path), `/${edition}/search/`);
		},
		input: 'main input[name="q"]',
		result: '[data-hit]',
	},
};

export const peers: readonly Peer[] = [
	{
		name: 'starlight',
		url: byFolder,
		pages: (edition) => `src/content/docs/${edition}`,
		output: 'dist',
		ownTitle: true,
		search: {
			open: async (page) => {
				await page.click('button[data-open-modal]');
			},
			input: '.pagefind-ui__search-input',
			result: '.pagefind-ui__result',
		},
	},
	{
		name: 'vitepress',
		url: (edition, path) => `/${edition}/${path.replace(/\/$/u, '')}`,
		pages: (edition) => edition,
		output: '.vitepress/dist',
		ownTitle: false,
		search: {
			open: async (page) => {
				await page.click('#local-search button, .VPNavBarSearch button');
			},
			input: '.VPLocalSearchBox .search-input',
			result: '.VPLocalSearchBox .result',
		},
	},
	{
		name: 'docusaurus',
		url: (edition, path) => (edition === 'en' ? `/en/${path}` : `/${path}`),
		pages: (edition) => (edition === 'en' ? 'i18n/en/docusaurus-plugin-content-docs/current' : 'docs'),
		output: 'build',
		ownTitle: true,
		ownSlug: true,
	},
];
