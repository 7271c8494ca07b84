/**
 * Measure what a reader pays for a page, ours and the same text set by other tools, in the same run:
 *
 *     npm run build && npm run bench:pages [-- ROUNDS]
 *
 * Installs the other tools below .peers where they are not yet. Prints tables, and writes results.json and results.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stage } from '../../../scripts/io/report.ts';
import type { PlanData } from '../../../src/model/plan-data.ts';
import { launchBrowser } from '../helpers/browser.ts';
import { machine } from '../helpers/machine.ts';
import { buildPeer, builtFolder } from './peers.ts';
import { reportOf } from './report.ts';
import { questionsOf, visitsOf } from './rounds.ts';
import { serve } from '../helpers/serve.ts';
import { ours, peers } from './sites.ts';

const rounds = Number(process.argv[2] ?? 5);
const root = join(import.meta.dirname, '../../..');
const about = machine();
const data = JSON.parse(readFileSync(join(root, 'content/editions/plan.json'), 'utf8')) as PlanData;
for (const peer of peers) {
	stage(
		peer.name,
		() => {
			buildPeer(peer, data);
		},
		() => 'built',
	);
}
const sites = await Promise.all([
	serve({ '/': join(root, 'dist') }).then((served) => ({ ...ours, served })),
	...peers.map(async (peer) => ({ ...peer, served: await serve({ '/': builtFolder(peer) }) })),
]);
const browser = await launchBrowser();
try {
	const visits = await visitsOf(browser, sites, rounds);
	const questions = await questionsOf(browser, sites, rounds);
	const results = { machine: { ...about, chromium: browser.version() }, rounds, visits, questions };
	const report = reportOf(results);
	console.log(report);
	writeFileSync(join(import.meta.dirname, 'results.json'), `${JSON.stringify(results, null, '\t')}\n`);
	writeFileSync(join(import.meta.dirname, 'results.md'), report);
} finally {
	await browser.close();
	for (const { served } of sites) served.close();
}
