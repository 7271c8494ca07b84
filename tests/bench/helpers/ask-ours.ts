import type { Page } from 'playwright';
import type { SearchEngine } from '../../../src/client/search/search-engine.ts';

/** Ask the search of an open search page of ours: the paragraphs found, and the milliseconds until ten of them are read. */
export function askOurs(page: Page, query: string): Promise<[string[], number]> {
	return page.evaluate(async (words): Promise<[string[], number]> => {
		const start = performance.now();
		const engine = await (
			document.querySelector('plan-search') as unknown as { engine: () => Promise<SearchEngine> }
		).engine();
		const { hits } = await engine.search(words, {
			facets: { chapter: [], target: [], grade: [], theme: [] },
			order: 'relevance',
			literal: true,
		});
		await Promise.all(hits.slice(0, 10).map((hit) => hit.load()));
		const spent = performance.now() - start;
		const texts = await Promise.all(hits.map((hit) => hit.load()));
		return [texts.map(({ address }) => address).filter((address) => /^\d+(?:\.\d+){3}$/u.test(address)), spent];
	}, query);
}
