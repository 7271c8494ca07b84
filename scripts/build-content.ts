/**
 * The way of the text: source → parse → correct → segment → tag → localise → emit → content/editions.
 *
 *     node scripts/build-content.ts [--source FILE] [--out DIR] [--json]
 *
 * Without options it builds the plan of content/, or of the folder that `CONTENT` names, into its editions/. `--source` takes any plan’s text, with `--out`, or with
 * `--json`, which prints the structure. Where an editor must act it writes nothing, says so on one line, and exits with 1.
 */
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { planFile } from '../src/content-folder.ts';

/** What the command line asks for; `undefined` where it cannot be read. */
function readArguments(): { source?: string; out?: string; json?: boolean } | undefined {
	try {
		const { values } = parseArgs({
			options: { source: { type: 'string' }, out: { type: 'string' }, json: { type: 'boolean' } },
		});
		if (values.source === undefined && !values.json) return { out: planFile('editions'), ...values };
		return values.out === undefined && !values.json ? undefined : values;
	} catch {
		return undefined;
	}
}

async function main(): Promise<void> {
	const asked = readArguments();
	if (!asked) {
		console.error(
			'usage: node scripts/build-content.ts [--source FILE] [--out DIR] [--json]; a FILE needs --out or --json',
		);
		process.exitCode = 1;
		return;
	}
	// Compiling the modules takes a third of a run; from the second run on it is spared.
	enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/compiled', import.meta.url)));
	const { editPlan } = await import('./edit-plan.ts');
	editPlan(asked);
}

try {
	await main();
} catch (error) {
	console.error(error instanceof Error && error.name === 'ContentError' ? error.message : error);
	process.exitCode = 1;
}
