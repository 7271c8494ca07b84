import type { Browser } from 'playwright';
import type { PlanData } from '#model/plan-data';
import { askOurs } from '../helpers/ask-ours.ts';
import { queriesFrom } from '../helpers/queries.ts';
import { median, quantile } from '../helpers/statistics.ts';
import { serve } from '../helpers/serve.ts';

/** What it took to search one plan: the first query with all it loads, and the further ones. */
export interface Asked {
	queries: number;
	first: { milliseconds: number; bytes: number };
	further: { p50: number; p95: number; bytes: number };
	/** Queries that did not find just the paragraphs that hold their words. */
	wrong: number;
}

const root = new URL('../../../', import.meta.url).pathname;

/** Search a plan on the built search page, its own index in the place of this plan’s. */
export async function askPlan(browser: Browser, index: string, data: PlanData): Promise<Asked> {
	const texts = data.paragraphs.map(({ text }) => text['zh-hans']);
	const queries = queriesFrom(texts, 200);
	const served = await serve({ '/': `${root}dist`, '/pagefind/': index });
	const context = await browser.newContext();
	try {
		const page = await context.newPage();
		await page.goto(`${served.origin}/zh-hans/search/`, { waitUntil: 'networkidle' });
		served.take();
		const times: number[] = [];
		const bytes: number[] = [];
		let wrong = 0;
		for (const query of queries) {
			const [found, milliseconds] = await askOurs(page, query);
			times.push(milliseconds);
			bytes.push(served.take().bytes);
			const holding = texts.filter((text) => text.includes(query)).length;
			if (found.length !== holding) wrong++;
		}
		const [firstTime = 0, ...laterTimes] = times;
		const [firstBytes = 0, ...laterBytes] = bytes;
		return {
			queries: queries.length,
			first: { milliseconds: Math.round(firstTime), bytes: firstBytes },
			further: {
				p50: Number(median(laterTimes).toFixed(1)),
				p95: Number(quantile(laterTimes, 0.95).toFixed(1)),
				bytes: Math.round(laterBytes.reduce((total, one) => total + one, 0) / laterBytes.length),
			},
			wrong,
		};
	} finally {
		await context.close();
		served.close();
	}
}
