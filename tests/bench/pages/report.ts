import { inWords, type Machine } from '../helpers/machine.ts';
import { tableOf } from '../helpers/table.ts';
import type { QuestionResult, VisitResult } from './rounds.ts';

/** What a run of the bench found. */
export interface Results {
	machine: Machine & { chromium: string };
	rounds: number;
	visits: readonly VisitResult[];
	questions: readonly QuestionResult[];
}

/** The results as a page of Markdown. */
export function reportOf({ machine, rounds, visits, questions }: Results): string {
	return `# What a page costs a reader

${inWords(machine)} Chromium ${machine.chromium}. Medians of ${rounds} rounds in turn, each visit with an empty cache, on a phone
of the middle (CPU 4 times slower, 1.6 Mbit/s, 150 ms); bytes as sent, with Brotli. Times in milliseconds; blocking is total
blocking time. The same text with each tool’s own theme and search, as \`npm run bench:pages\` builds it.

${tableOf(
	['edition', 'page', 'site', 'first paint', 'largest paint', 'blocking', 'bytes', 'requests'],
	visits.map((visit) => [
		visit.edition,
		visit.page,
		visit.site,
		visit.firstPaint,
		visit.largestPaint,
		visit.blocking,
		visit.bytes,
		visit.requests,
	]),
)}

Ours beside the best of the others on the same page, as a part of it:

${tableOf(['edition', 'page', 'bytes', 'blocking', 'first paint'], comparisonsOf(visits))}

Opening the search from a section and asking once, on a desk without slowdown, until the first result:

${tableOf(
	['edition', 'words', 'site', 'time', 'bytes', 'requests'],
	questions.map(({ edition, words, site, time, bytes, requests }) => [
		edition,
		words,
		site,
		time ?? 'none found',
		bytes,
		requests,
	]),
)}
`;
}

function comparisonsOf(visits: readonly VisitResult[]): string[][] {
	const places = Map.groupBy(visits, ({ edition, page }) => `${edition} ${page}`);
	return [...places.values()].map((all) => {
		const own = all.find(({ site }) => site === 'ours');
		const others = all.filter(({ site }) => site !== 'ours');
		const share = (key: 'bytes' | 'blocking' | 'firstPaint'): string => {
			const best = Math.min(...others.map((other) => other[key]));
			return best === 0 ? `${own?.[key] ?? 0} beside 0` : `${Math.round((100 * (own?.[key] ?? 0)) / best)}%`;
		};
		return [own?.edition ?? '', own?.page ?? '', share('bytes'), share('blocking'), share('firstPaint')];
	});
}
