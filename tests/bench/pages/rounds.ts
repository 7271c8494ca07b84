import type { Browser } from 'playwright';
import { median } from '../helpers/statistics.ts';
import { compared } from './peers.ts';
import type { Served } from '../helpers/serve.ts';
import type { Site } from './sites.ts';
import { ask, type Question, visit, type Visit } from './visit.ts';

/** A site that is being served. */
export type Standing = Site & { served: Served };

/** Who was measured on which page of which edition. */
interface Place {
	site: string;
	edition: string;
	page: string;
}

export type VisitResult = Place & Visit;
export type QuestionResult = Omit<Place, 'page'> & { words: string } & Question;

const pages = { home: '', section: '3/2/', table: '1/5/' };
const questions: Readonly<Record<(typeof compared)[number], string>> = { 'zh-hans': '数字经济', en: 'digital economy' };

/** Visit every page of every site in turn, so often; the medians. */
export async function visitsOf(browser: Browser, sites: readonly Standing[], rounds: number): Promise<VisitResult[]> {
	const places = compared.flatMap((edition) =>
		Object.entries(pages).flatMap(([page, path]) =>
			sites.map((site) => ({ site, edition, page, url: site.url(edition, path), seen: [] as Visit[] })),
		),
	);
	for (let round = 1; round <= rounds; round++) {
		process.stderr.write(`round ${round} of ${rounds}: ${places.length} visits\n`);
		for (const { site, url, seen } of places) seen.push(await visit(browser, site.served, url));
	}
	return places.map(({ site, edition, page, seen }) => ({
		site: site.name,
		edition,
		page,
		firstPaint: middle(seen, 'firstPaint'),
		largestPaint: middle(seen, 'largestPaint'),
		blocking: middle(seen, 'blocking'),
		bytes: middle(seen, 'bytes'),
		requests: middle(seen, 'requests'),
	}));
}

/** Ask every site that has a search the same question in turn, so often; the medians. */
export async function questionsOf(
	browser: Browser,
	sites: readonly Standing[],
	rounds: number,
): Promise<QuestionResult[]> {
	const places = compared.flatMap((edition) =>
		sites.flatMap((site) => (site.search ? [{ site, search: site.search, edition, seen: [] as Question[] }] : [])),
	);
	for (let round = 1; round <= rounds; round++) {
		process.stderr.write(`round ${round} of ${rounds}: ${places.length} questions\n`);
		for (const { site, search, edition, seen } of places) {
			const question = { url: site.url(edition, pages.section), edition, words: questions[edition] };
			seen.push(await ask(browser, site.served, question, search));
		}
	}
	return places.map(({ site, edition, seen }) => {
		const times = seen.flatMap(({ time }) => (time === undefined ? [] : [time]));
		return {
			site: site.name,
			edition,
			words: questions[edition],
			time: times.length === seen.length ? Math.round(median(times)) : undefined,
			bytes: middle(seen, 'bytes'),
			requests: middle(seen, 'requests'),
		};
	});
}

function middle<Key extends string>(seen: readonly Readonly<Record<Key, number>>[], key: Key): number {
	return Math.round(median(seen.map((one) => one[key])));
}
