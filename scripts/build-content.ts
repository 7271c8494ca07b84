/**
 * The way of the text: source → parse → correct → segment → tag → localise → emit → content/editions.
 *
 *     node scripts/build-content.ts [--source FILE] [--out DIR] [--json]
 *
 * Without options it builds the plan of content/, or of the folder that `CONTENT` names, into its editions/. `--source`
 * takes any plan’s text, with `--out`, or with `--json`, which prints the structure. Where an editor must act it writes
 * nothing, says so on one line, and exits with 1.
 */
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Plan } from '#model/plan';
import type { Tags } from '#model/tags';
import { contentFolder, planFile, ruleFile } from '../src/content-folder.ts';

// Compiling the modules takes a third of a run; from the second run on it is spared.
enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/compiled', import.meta.url)));
const { correct, emit, localise, parse, read, segment, tag, write } = await import('./pipeline/stages.ts');
const { forAnyText, forOwnText, readHandKept } = await import('./pipeline/hand-kept.ts');
const { mendFiles } = await import('./io/write-files.ts');
const { outline } = await import('./pipeline/segment/outline.ts');

/** The plan, what the rules find in it, and the files of its editions by path. */
export interface Built {
	plan: Plan;
	tags: Tags;
	files: Map<string, string>;
}

/**
 * Build the plan of the content folder, or one whose text is given, by what editors keep there; nothing is written.
 *
 * @throws ContentError where an editor must act
 * @example buildContent().files.get('en/chapter-03/section-2.mdx')
 */
export function buildContent(file?: string): Built {
	const source = read(file ?? planFile('source/plan.txt'));
	const lines = parse(source);
	const all = readHandKept(contentFolder, ruleFile);
	const places = { text: source.file, settings: planFile('plan.yaml') };
	const kept = file === undefined ? forOwnText(lines, all, places) : forAnyText(lines, all);

	const corrected = correct(lines, kept, source);
	const plan = segment(corrected, kept, source);
	const tags = tag(plan, kept);
	const editions = localise(plan, tags, kept);
	return { plan, tags, files: emit({ source, lines, kept, plan, tags, editions }) };
}

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

function main(): void {
	const asked = readArguments();
	if (!asked) {
		console.error(
			'usage: node scripts/build-content.ts [--source FILE] [--out DIR] [--json]; a FILE needs --out or --json',
		);
		process.exitCode = 1;
		return;
	}
	const { source, out, json } = asked;
	if (out !== undefined) mendFiles(out);
	const { plan, files } = buildContent(source);
	if (out !== undefined) write(out, files);
	if (json) console.log(JSON.stringify(outline(plan), null, '\t'));
}

if (import.meta.main) {
	try {
		main();
	} catch (error) {
		console.error(error instanceof Error && error.name === 'ContentError' ? error.message : error);
		process.exitCode = 1;
	}
}
