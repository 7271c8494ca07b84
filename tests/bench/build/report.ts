import { inWords, type Machine } from '../helpers/machine.ts';
import { median } from '../helpers/statistics.ts';
import { tableOf } from '../helpers/table.ts';

/** A command that was run: how long it took in all, and each stage of it, in milliseconds. */
export interface Run {
	name: string;
	total: number;
	stages: [string, number][];
}

/** What a run of the bench found. */
export interface Results {
	machine: Machine;
	rounds: number;
	pipeline: { first: Run; further: readonly Run[] };
	builds: readonly Run[];
	/** From a save while the site is served until its page holds the new words, in milliseconds. */
	writing: readonly number[];
}

/** The results as a page of Markdown. */
export function reportOf({ machine, rounds, pipeline: { first, further }, builds, writing }: Results): string {
	const of = (run: Run, stage: string): number => run.stages.find(([name]) => name === stage)?.[1] ?? 0;
	const middle = (value: (run: Run) => number): number => Math.round(median(further.map(value)));
	const stages = (builds[0]?.stages ?? []).map(([name]) => name);
	return `# What a build takes

${inWords(machine)} All in milliseconds.

The pipeline alone, \`node scripts/build-content.ts\`: the first run on a new checkout, and the median of ${rounds} further
runs. What is not in a stage is Node’s start, the modules, and the hand-kept files.

${tableOf(
	['stage', 'first', 'further'],
	[
		...first.stages.map(([name]) => [name, of(first, name), middle((run) => of(run, name))]),
		['in all', first.total, middle(({ total }) => total)],
	],
)}

The whole build, \`npm run build\`: the editions, the downloads, the pages, the index.

${tableOf(
	['stage', ...builds.map(({ name }) => name)],
	[
		...stages.map((stage) => [stage, ...builds.map((run) => of(run, stage))]),
		['in all', ...builds.map(({ total }) => total)],
	],
)}

While \`npm run dev\` runs, a sentence that an editor saves stands on its page after ${Math.round(median(writing))} ms, the median of ${writing.length}.
`;
}
