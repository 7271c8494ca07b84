import { inWords, type Machine } from '../helpers/machine.ts';
import { median } from '../helpers/statistics.ts';
import { tableOf } from '../helpers/table.ts';
import type { Asked } from './ask-plan.ts';
import type { Built } from './build-plans.ts';

/** What a run of the bench found. */
export interface Results {
	machine: Machine & { chromium: string };
	results: readonly (Built & { asked: Asked })[];
}

/** The results as a page of Markdown. */
export function reportOf({ machine, results }: Results): string {
	const megabytes = (bytes: number): number => Math.round(bytes / 1e6);
	const total = (times: readonly number[]): number => times.reduce((sum, time) => sum + time, 0);
	return `# What many plans cost

${inWords(machine)} Chromium ${machine.chromium}. Plans made from this one with other words, numbers and names, in two
scripts, built and indexed one after another in one process; then the last of them searched with ${results[0]?.asked.queries ?? 0} queries.

${tableOf(
	['plans', 'seconds', 'pipeline, ms a plan', 'index, ms a plan', 'Node, MB', 'Pagefind, MB', 'search, kB a plan'],
	results.map(({ plans, pipeline, index, memory, search }) => [
		plans,
		Math.round((total(pipeline) + total(index)) / 100) / 10,
		Math.round(median(pipeline)),
		Math.round(median(index)),
		megabytes(memory.node),
		megabytes(memory.pagefind),
		Math.round(search / 1000),
	]),
)}

Searching one plan among them:

${tableOf(
	['plans', 'first query, ms', 'first query, bytes', 'further, p50 ms', 'further, p95 ms', 'further, bytes', 'wrong'],
	results.map(({ plans, asked: { first, further, wrong } }) => [
		plans,
		first.milliseconds,
		first.bytes,
		further.p50,
		further.p95,
		further.bytes,
		wrong,
	]),
)}
`;
}
