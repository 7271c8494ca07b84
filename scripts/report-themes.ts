/**
 * Tell the themes of this plan’s paragraphs by the rules, and have a scorer compare them with labels.
 *
 *     node scripts/report-themes.ts --gold FILE --scorer FILE [--out FILE] [SCORER OPTIONS]
 *
 * The text and the titles above it come from the built edition. The predictions, `[{ "id", "themes": [primary, …] }]`,
 * are written to `--out`, by default into the folder for temporary files, and given to the scorer with `--gold` and
 * what other options there are, such as `--errors`.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { titlesAbove } from '#model/address';
import { Themes } from '#model/theme';
import { planFile } from '../src/content-folder.ts';
import { readYaml } from './io/files.ts';
import { themesOf } from './pipeline/tag/themes.ts';

const Words = z.object({ 'zh-hans': z.string() });
const Edition = z.object({
	headings: z.array(z.object({ id: z.string(), title: Words })),
	paragraphs: z.array(z.object({ id: z.string(), text: Words })),
});

/** The themes of a paragraph in the scorer’s form, the primary one first. */
interface Prediction {
	id: string;
	themes: string[];
}

function predict(): Prediction[] {
	const { themes } = readYaml(planFile('themes.yaml'), Themes);
	const { headings, paragraphs } = Edition.parse(JSON.parse(readFileSync(planFile('editions/plan.json'), 'utf8')));
	const titles = new Map(headings.map(({ id, title }) => [id, title['zh-hans']]));
	return paragraphs.map(({ id, text }) => {
		const above = titlesAbove(id, titles);
		return { id, themes: themesOf({ text: text['zh-hans'], headings: above }, themes).map(({ theme }) => theme) };
	});
}

const { values, tokens } = parseArgs({
	options: { gold: { type: 'string' }, scorer: { type: 'string' }, out: { type: 'string' } },
	strict: false,
	tokens: true,
});
const { gold, scorer, out = join(tmpdir(), 'themes.json') } = values;
if (typeof gold !== 'string' || typeof scorer !== 'string' || typeof out !== 'string') {
	console.error('usage: node scripts/report-themes.ts --gold FILE --scorer FILE [--out FILE] [SCORER OPTIONS]');
	process.exitCode = 1;
} else {
	writeFileSync(out, JSON.stringify(predict()));
	const own = new Set(['gold', 'scorer', 'out']);
	const options = tokens.flatMap((token) =>
		token.kind === 'positional'
			? [token.value]
			: token.kind === 'option' && !own.has(token.name)
				? [token.rawName]
				: [],
	);
	const { status } = spawnSync(process.execPath, [scorer, out, gold, ...options], { stdio: 'inherit' });
	process.exitCode = status ?? 1;
}
