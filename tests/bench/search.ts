/**
 * Measure search on the built site, ours and plain Pagefind on the same pages in the same run:
 *
 *     npm run build && node tests/bench/search.ts
 *
 * Prints recall and precision against substring search over the paragraphs, cold and warm latency, and bytes over the
 * wire of the first and of further queries. Plain Pagefind indexes the section pages and answers by page, so its truth
 * is the pages that hold the words.
 */
import { createServer, type Server } from 'node:http';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright';
import sirv from 'sirv';
import { keyOf } from '../../src/model/search-key.ts';
import type { PlanData } from '../../src/model/plan-data.ts';
import type { SearchSettings } from '../../src/model/search-settings.ts';
import { askOurs } from './helpers/ask-ours.ts';
import { launchBrowser } from './helpers/browser.ts';
import { queriesFrom } from './helpers/queries.ts';
import { quantile } from './helpers/statistics.ts';

const dist = new URL('../../dist/', import.meta.url);
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, dist), 'utf8'));
const data = read('data/plan.json') as PlanData;
const pairs = Array.from((read('pagefind/settings.json') as SearchSettings).folding);
const folding = new Map(
	pairs.flatMap((character, index) => (index % 2 === 0 ? [[character, pairs[index + 1] ?? ''] as const] : [])),
);
const fold = (text: string): string => keyOf(text, folding).characters.join('');

interface Measured {
	found: string[][];
	milliseconds: number[];
	/** Compressed bytes of each query’s requests; the first includes the engine. */
	bytes: number[];
}

async function serve(files: (server: Server) => void): Promise<{ origin: string; close: () => void }> {
	const server = createServer();
	files(server);
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() };
}

async function measure(
	browser: Browser,
	url: string,
	queries: readonly string[],
	ask: (page: Page, query: string) => Promise<[string[], number]>,
): Promise<Measured> {
	const page = await (await browser.newContext()).newPage();
	let received = 0;
	const pending: Promise<void>[] = [];
	page.on('response', (response) => {
		if (response.url().includes('pagefind'))
			pending.push(response.body().then((body) => void (received += gzipSync(body).length)));
	});
	await page.goto(url);
	const measured: Measured = { found: [], milliseconds: [], bytes: [] };
	for (const query of queries) {
		const [found, milliseconds] = await ask(page, query);
		await Promise.all(pending.splice(0));
		measured.found.push(found);
		measured.milliseconds.push(milliseconds);
		measured.bytes.push(received);
		received = 0;
	}
	return measured;
}

const askPlain = (page: Page, query: string): Promise<[string[], number]> =>
	page.evaluate(async (words): Promise<[string[], number]> => {
		const start = performance.now();
		const path = '/pagefind-plain/pagefind.js';
		const pagefind = (await import(path)) as {
			search: (term: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
		};
		const { results } = await pagefind.search(words);
		await Promise.all(results.slice(0, 10).map((result) => result.data()));
		const spent = performance.now() - start;
		const all = await Promise.all(results.map((result) => result.data()));
		return [all.map(({ url }) => url), spent];
	}, query);

function report(name: string, { found, milliseconds, bytes }: Measured, truth: readonly string[][]): void {
	let right = 0;
	let given = 0;
	let wanted = 0;
	for (const [index, answers] of found.entries()) {
		const expected = new Set(truth[index]);
		right += answers.filter((answer) => expected.has(answer)).length;
		given += answers.length;
		wanted += expected.size;
	}
	const [firstMilliseconds = 0, ...warm] = milliseconds;
	const [firstBytes = 0, ...further] = bytes;
	console.log(
		`${name.padEnd(15)} recall ${(right / wanted).toFixed(3)}  precision ${(right / given).toFixed(3)}  ` +
			`first ${firstMilliseconds.toFixed(0)} ms ${(firstBytes / 1000).toFixed(0)} kB  ` +
			`further p50 ${quantile(warm, 0.5).toFixed(1)} ms p95 ${quantile(warm, 0.95).toFixed(1)} ms, p50 ${(quantile(further, 0.5) / 1000).toFixed(1)} kB p95 ${(quantile(further, 0.95) / 1000).toFixed(1)} kB`,
	);
}

/** Plain Pagefind over the section pages of the Simplified edition. */
async function plainFiles(): Promise<Map<string, Uint8Array>> {
	const { close, createIndex } = await import('pagefind');
	const { index } = await createIndex({});
	if (!index) throw new Error('Pagefind gave no index');
	for (const path of new Set(data.paragraphs.map(({ id }) => pageOf(id)))) {
		const html = readFileSync(new URL(`zh-hans/${path}index.html`, dist), 'utf8');
		await index.addHTMLFile({ url: path, content: html.replace('<main ', '<main data-pagefind-body ') });
	}
	const { files } = await index.getFiles();
	await close();
	return new Map(files.map(({ path, content }) => [path, content]));
}

function pageOf(id: string): string {
	const [chapter = '', section = '0'] = id.split('.');
	return section === '0' ? `${chapter}/` : `${chapter}/${section}/`;
}

const paragraphs = data.paragraphs.map(({ id, text }) => ({ id, key: fold(text['zh-hans']) }));
const queries = queriesFrom(
	data.paragraphs.map(({ text }) => text['zh-hans']),
	400,
);
const plain = await plainFiles();
const assets = sirv(dist.pathname, { dev: true });
const { origin, close } = await serve((server) => {
	server.on('request', (request, response) => {
		const name = /^\/pagefind-plain\/(?<name>[^?]+)/u.exec(request.url ?? '')?.groups?.['name'];
		const content = name === undefined ? undefined : plain.get(name);
		if (!content) {
			assets(request, response);
			return;
		}
		response.setHeader('content-type', name?.endsWith('.js') ? 'text/javascript' : 'application/octet-stream');
		response.end(content);
	});
});
const browser = await launchBrowser();
try {
	const holding = (query: string): string[] =>
		paragraphs.filter(({ key }) => key.includes(fold(query))).map(({ id }) => id);
	console.log(`${queries.length} queries`);
	report('ours', await measure(browser, `${origin}/zh-hans/search/`, queries, askOurs), queries.map(holding));
	const pagesHolding = queries.map((query) => [...new Set(holding(query).map((id) => `/${pageOf(id)}`))]);
	report('plain Pagefind', await measure(browser, `${origin}/zh-hans/3/2/`, queries, askPlain), pagesHolding);
} finally {
	await browser.close();
	close();
}
