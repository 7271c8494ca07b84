/**
 * Build and index so many plans in one process, and print what it took; `measure.ts` runs it.
 *
 *     node tests/bench/scale/build-plans.ts COUNT FOLDER
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildContent } from '../../../scripts/build-content.ts';
import { closeSearch, searchFiles } from '../../../scripts/search/bundle.ts';
import type { PlanData } from '../../../src/model/plan-data.ts';
import { memoryOfChildren } from './memory.ts';
import { makePlan } from './make-plan.ts';

/** What so many plans took. */
export interface Built {
	plans: number;
	/** Milliseconds of the first plan, and the median and the last of all. */
	pipeline: number[];
	index: number[];
	/** Most memory held, in bytes: this process, and Pagefind’s. */
	memory: { node: number; pagefind: number };
	/** Bytes of the editions and of the search of a plan. */
	editions: number;
	search: number;
}

const [count = '1', folder = ''] = process.argv.slice(2);
const model = buildContent().plan;
const built: Built = {
	plans: Number(count),
	pipeline: [],
	index: [],
	memory: { node: 0, pagefind: 0 },
	editions: 0,
	search: 0,
};
for (let number = 1; number <= built.plans; number++) {
	const place = join(folder, String(number));
	const source = join(place, 'plan.txt');
	mkdirSync(place, { recursive: true });
	writeFileSync(source, makePlan(model, number));
	const start = performance.now();
	const files = buildContent(source).files;
	for (const [path, content] of files) write(join(place, 'editions', path), content);
	const between = performance.now();
	const data = JSON.parse(files.get('plan.json') ?? '') as PlanData;
	const search = await searchFiles(data, { variants: [], carry: {}, editions: ['zh-hans', 'zh-hant'] });
	for (const [path, content] of search) write(join(place, 'pagefind', path), content);
	built.index.push(performance.now() - between);
	built.pipeline.push(between - start);
	built.editions = sizeOf(files);
	built.search = sizeOf(search);
	built.memory.pagefind = Math.max(built.memory.pagefind, memoryOfChildren());
}
built.memory.node = process.resourceUsage().maxRSS * 1024;
await closeSearch();
console.log(JSON.stringify(built));

function write(path: string, content: string | Uint8Array): void {
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, content);
}

function sizeOf(files: ReadonlyMap<string, string | Uint8Array>): number {
	return [...files.values()].reduce((total, content) => total + Buffer.byteLength(content), 0);
}
