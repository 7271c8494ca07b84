/**
 * Build, index and search 1, 10 and 100 plans made from this one:
 *
 *     npm run build && npm run bench:scale [-- 1 10 100]
 *
 * Prints a table, and writes results.json and results.md.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PlanData } from '../../../src/model/plan-data.ts';
import { launchBrowser } from '../helpers/browser.ts';
import { machine } from '../helpers/machine.ts';
import { askPlan, type Asked } from './ask-plan.ts';
import type { Built } from './build-plans.ts';
import { reportOf } from './report.ts';

const here = import.meta.dirname;
const asked = process.argv.slice(2).map(Number);
const counts = asked.length > 0 ? asked : [1, 10, 100];
const about = machine();
const browser = await launchBrowser();
const results: (Built & { asked: Asked })[] = [];
try {
	for (const count of counts) {
		const folder = mkdtempSync(join(tmpdir(), 'plans-'));
		try {
			const built = buildPlans(count, folder);
			const last = join(folder, String(count));
			const data = JSON.parse(readFileSync(join(last, 'editions/plan.json'), 'utf8')) as PlanData;
			results.push({ ...built, asked: await askPlan(browser, join(last, 'pagefind'), data) });
		} finally {
			rmSync(folder, { recursive: true, force: true });
		}
	}
} finally {
	await browser.close();
}
const report = reportOf({ machine: { ...about, chromium: browser.version() }, results });
console.log(report);
writeFileSync(join(here, 'results.json'), `${JSON.stringify({ machine: about, results }, null, '\t')}\n`);
writeFileSync(join(here, 'results.md'), report);

function buildPlans(count: number, folder: string): Built {
	process.stderr.write(`${count} plans\n`);
	const printed = execFileSync(process.execPath, [join(here, 'build-plans.ts'), String(count), folder], {
		encoding: 'utf8',
		maxBuffer: 2 ** 28,
		stdio: ['ignore', 'pipe', 'ignore'],
	});
	return JSON.parse(printed) as Built;
}
