/**
 * Ask ten thousand questions of one open search page, as a reader types them, and watch what it keeps of them:
 *
 *     npm run build && npm run bench:soak [-- 10000]
 *
 * Prints the heap and the elements of the page after the first thousand and at the end, each after the garbage has been
 * collected, and fails where the page has grown.
 */
import { readFileSync } from 'node:fs';
import type { CDPSession, Page } from 'playwright';
import type { PlanData } from '../../src/model/plan-data.ts';
import { launchBrowser } from './helpers/browser.ts';
import { inWords, machine } from './helpers/machine.ts';
import { queriesFrom } from './helpers/queries.ts';
import { serve } from './helpers/serve.ts';

const dist = new URL('../../dist/', import.meta.url);
const total = Number(process.argv[2] ?? 10_000);
/** What is loaded once stays: the whole index and every text that was shown. */
const warm = Math.min(2000, total / 2);
const mostMegabytes = 5;

interface Held {
	megabytes: number;
	nodes: number;
	listeners: number;
}

const { paragraphs } = JSON.parse(readFileSync(new URL('data/plan.json', dist), 'utf8')) as PlanData;
const found = queriesFrom(
	paragraphs.map(({ text }) => text['zh-hans']),
	warm,
);
/** One question in five finds nothing, and is helped. */
const queries = Array.from({ length: total }, (_, index) => {
	const query = found[index % found.length] ?? '';
	return index % 5 === 4 ? `${query}火星` : query;
});

async function ask(page: Page, some: readonly string[]): Promise<void> {
	await page.evaluate(async (words) => {
		const search = document.querySelector<HTMLElement>('[data-search]');
		const field = search?.querySelector<HTMLInputElement>('input[name=q]');
		if (!search || !field) throw new Error('this is not the search page');
		for (const query of words) {
			field.value = query;
			field.dispatchEvent(new Event('input', { bubbles: true }));
			while (search.dataset['state'] !== 'done') {
				if (search.dataset['state'] === 'error') throw new Error(`“${query}” could not be searched`);
				await new Promise((resolve) => setTimeout(resolve, 0));
			}
		}
	}, some);
}

async function held(session: CDPSession): Promise<Held> {
	await session.send('HeapProfiler.collectGarbage');
	const { metrics } = await session.send('Performance.getMetrics');
	const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? 0;
	return { megabytes: of('JSHeapUsedSize') / 1e6, nodes: of('Nodes'), listeners: of('JSEventListeners') };
}

const { origin, close } = await serve({ '/': dist.pathname });
const browser = await launchBrowser();
try {
	console.log(inWords(machine()));
	const page = await browser.newPage();
	const session = await page.context().newCDPSession(page);
	await session.send('Performance.enable');
	await page.goto(`${origin}/zh-hans/search/`);
	const after: Held[] = [];
	const start = performance.now();
	for (let asked = 0; asked < total; asked += warm) {
		await ask(page, queries.slice(asked, asked + warm));
		// The same question at each measurement, so that the page shows the same.
		await ask(page, ['养老']);
		after.push(await held(session));
		const { megabytes, nodes, listeners } = after.at(-1) ?? { megabytes: 0, nodes: 0, listeners: 0 };
		const seconds = Math.round((performance.now() - start) / 1000);
		console.log(
			`${Math.min(asked + warm, total)} questions, ${seconds} s: ${megabytes.toFixed(1)} MB of heap, ${nodes} nodes, ${listeners} listeners`,
		);
	}
	const [first, last] = [after[0], after.at(-1)];
	if (!first || !last) throw new Error('nothing was asked');
	const hasGrown = last.megabytes - first.megabytes > mostMegabytes || last.nodes > first.nodes * 1.1;
	console.log(hasGrown ? 'The page has grown.' : 'The page has not grown.');
	process.exitCode = hasGrown ? 1 : 0;
} finally {
	await browser.close();
	close();
}
