import type { Browser, Page } from 'playwright';
import type { EditionId } from '#model/editions';
import type { Served } from '../helpers/serve.ts';
import type { Asking } from './sites.ts';

/** What one cold visit cost a reader on a phone. */
export interface Visit {
	firstPaint: number;
	largestPaint: number;
	/** Total blocking time: what each task of more than 50 ms takes beyond them, from the first paint on. */
	blocking: number;
	bytes: number;
	requests: number;
}

/** What a first question cost, from the click that opens the search to the first result. */
export interface Question {
	/** Milliseconds to the first result; nothing where none came. */
	time: number | undefined;
	bytes: number;
	requests: number;
}

// A phone of the middle on a slow network, as Lighthouse has it: 4 times slower, 1.6 Mbit/s, 150 ms.
const slowdown = 4;
const network = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
const desk = { viewport: { width: 1440, height: 900 } };

// A page is done when nothing has come or run for so long.
const quiet = 1000;
const patience = 8000;

interface Timings {
	paint: number;
	largest: number;
	tasks: { start: number; duration: number }[];
}

/** Visit a page as for the first time, and stay until it is quiet. */
export async function visit(browser: Browser, { origin, take }: Served, url: string): Promise<Visit> {
	const context = await browser.newContext(phone);
	try {
		const page = await context.newPage();
		const session = await context.newCDPSession(page);
		await session.send('Network.enable');
		await session.send('Network.setCacheDisabled', { cacheDisabled: true });
		await session.send('Network.emulateNetworkConditions', network);
		await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
		await page.addInitScript(watch);
		take();
		await page.goto(`${origin}${url}`, { waitUntil: 'networkidle' });
		await page.waitForTimeout(quiet);
		const { paint, largest, tasks } = await page.evaluate(
			() => (globalThis as unknown as { timings: Timings }).timings,
		);
		const after = tasks.filter(({ start }) => start >= paint);
		const blocking = after.reduce((total, { duration }) => total + Math.max(0, duration - 50), 0);
		return { firstPaint: paint, largestPaint: largest, blocking, ...take() };
	} finally {
		await context.close();
	}
}

/** Runs in the page, before anything of its own. */
function watch(): void {
	const timings: Timings = { paint: 0, largest: 0, tasks: [] };
	(globalThis as unknown as { timings: Timings }).timings = timings;
	const observe = (type: string, note: (entry: PerformanceEntry) => void): void => {
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) note(entry);
		}).observe({ type, buffered: true });
	};
	observe('paint', ({ name, startTime }) => {
		if (name === 'first-contentful-paint') timings.paint = startTime;
	});
	observe('largest-contentful-paint', ({ startTime }) => void (timings.largest = startTime));
	observe('longtask', ({ startTime, duration }) => void timings.tasks.push({ start: startTime, duration }));
}

/** Open the search of a site from a page, type a question, and wait for the first result. */
export async function ask(
	browser: Browser,
	{ origin, take }: Served,
	{ url, edition, words }: { url: string; edition: EditionId; words: string },
	asking: Asking,
): Promise<Question> {
	const context = await browser.newContext(desk);
	try {
		const page = await context.newPage();
		await page.goto(`${origin}${url}`, { waitUntil: 'networkidle' });
		await page.waitForTimeout(quiet / 2);
		take();
		const start = performance.now();
		await asking.open(page, edition);
		await page.locator(asking.input).fill(words);
		const time = await arrival(page, asking.result, start);
		await page.waitForLoadState('networkidle');
		return { time, ...take() };
	} finally {
		await context.close();
	}
}

async function arrival(page: Page, selector: string, start: number): Promise<number | undefined> {
	try {
		await page.locator(selector).first().waitFor({ timeout: patience });
		return performance.now() - start;
	} catch {
		return undefined;
	}
}
