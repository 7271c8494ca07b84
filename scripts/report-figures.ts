/**
 * Find the figures of this plan by the rules, and have a scorer compare them with labels.
 *
 *     node scripts/report-figures.ts --paras FILE --scorer FILE [--out FILE] [SCORER OPTIONS]
 *
 * `--paras` holds `{ "paras": [{ "id", "text" }] }`, the text as received; the titles above a paragraph come from the
 * built edition. The predictions are written to `--out`, by default into the folder for temporary files, and given to
 * the scorer with `--paras` and what other options there are, such as `--errors`.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { titlesAbove } from '#model/address';
import type { Figure } from '#model/figure';
import { FigureRules } from '#model/figure-rules';
import { PlanSettings } from '#model/plan-settings';
import { planFile, ruleFile } from '../src/content-folder.ts';
import { readYaml } from './io/files.ts';
import { splitSentences } from './pipeline/sentences.ts';
import { figureReader, reportsResults } from './pipeline/tag/figures.ts';

const Paragraphs = z.object({ paras: z.array(z.object({ id: z.string(), text: z.string() })) });
const Headings = z.object({
	headings: z.array(z.object({ id: z.string(), title: z.object({ 'zh-hans': z.string() }) })),
});

/** A figure in the scorer’s form: its paragraph as the id, its span in the text of `--paras`. */
type Prediction = Omit<Figure, 'start' | 'end'> & { charStart: number; charEnd: number };

function readJson<Schema extends z.ZodType>(file: string, schema: Schema): z.output<Schema> {
	return schema.parse(JSON.parse(readFileSync(file, 'utf8')));
}

function predict(file: string): Prediction[] {
	const rules = readYaml(ruleFile('figures.yaml'), FigureRules);
	const { period } = readYaml(planFile('plan.yaml'), PlanSettings);
	const readFigures = figureReader(rules, period);
	const { headings } = readJson(planFile('editions/plan.json'), Headings);
	const titles = new Map(headings.map(({ id, title }) => [id, title['zh-hans']]));
	return readJson(file, Paragraphs).paras.flatMap(({ id, text }) => {
		const above = titlesAbove(id, titles);
		const paragraph = { id, text, sentences: splitSentences(id, text) };
		const figures = readFigures(paragraph, reportsResults(above, rules));
		return figures.map(({ start, end, ...figure }) => ({ ...figure, id, charStart: start, charEnd: end }));
	});
}

const { values, tokens } = parseArgs({
	options: { paras: { type: 'string' }, scorer: { type: 'string' }, out: { type: 'string' } },
	strict: false,
	tokens: true,
});
const { paras, scorer, out = join(tmpdir(), 'figures.json') } = values;
if (typeof paras !== 'string' || typeof scorer !== 'string' || typeof out !== 'string') {
	console.error('usage: node scripts/report-figures.ts --paras FILE --scorer FILE [--out FILE] [SCORER OPTIONS]');
	process.exitCode = 1;
} else {
	writeFileSync(out, JSON.stringify(predict(paras)));
	const own = new Set(['paras', 'scorer', 'out']);
	const options = tokens.flatMap((token) =>
		token.kind === 'positional'
			? [token.value]
			: token.kind === 'option' && !own.has(token.name)
				? [token.rawName]
				: [],
	);
	const { status } = spawnSync(process.execPath, [scorer, out, '--paras', paras, ...options], { stdio: 'inherit' });
	process.exitCode = status ?? 1;
}
