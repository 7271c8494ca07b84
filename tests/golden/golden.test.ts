import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { type Corrections, correct } from '../../scripts/pipeline/correct.ts';
import { emit } from '../../scripts/pipeline/emit.ts';
import { localise } from '../../scripts/pipeline/localise.ts';
import { outline } from '../../scripts/pipeline/outline.ts';
import { parse } from '../../scripts/pipeline/parse.ts';
import { segment } from '../../scripts/pipeline/segment.ts';
import { parseEntries } from '../../scripts/pipeline/yaml-lines.ts';
import { noiseOnly, planOf, uncorrected } from '../helpers/plans.ts';

/** The files a stage makes of a case, by their path in its folder. */
type Stage = (folder: string) => Map<string, string>;

const input = (folder: string): string => readFileSync(join(folder, 'in.txt'), 'utf8');
const json = (value: unknown): Map<string, string> => new Map([['out.json', `${JSON.stringify(value, null, '\t')}\n`]]);
const beside = (folder: string, name: string): string =>
	existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : '';

const stages: Record<string, Stage> = {
	parse: (folder) =>
		json(parse(input(folder), 'in.txt').flatMap(({ kind, number, words, heading, continues }) =>
			kind === 'blank' ? [] : [{ number, kind, words, heading, continues }],
		)),
	correct: (folder) => {
		const own = parseYaml(beside(folder, 'in.yaml')) as Partial<Corrections>;
		const { lines, applied } = correct(parse(input(folder), 'in.txt'), { ...noiseOnly, ...own }, 'in.txt');
		return json({
			lines: lines.flatMap(({ kind, number, words, page, continues, notes }) =>
				kind === 'blank' ? [] : [{ number, words, page, continues, notes }],
			),
			applied: Object.fromEntries([...applied].filter(([, times]) => times > 0)),
		});
	},
	segment: (folder) => json(segment(correct(parse(input(folder), 'in.txt'), uncorrected, 'in.txt').lines, 'in.txt')),
	structure: (folder) => json(outline(planOf(input(folder)))),
	emit: (folder) => {
		const english = parseEntries(beside(folder, 'in.yaml'), 'in.yaml');
		const editions = localise(planOf(input(folder)), { taiwan: [], english });
		return new Map(editions.flatMap((edition) => [...emit(edition)]).map(([path, text]) => [`out/${path}`, text]));
	},
};

const casesOf = (stage: string): string[] =>
	readdirSync(join(import.meta.dirname, stage), { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => name);

test('every folder of cases belongs to a stage', () => {
	const folders = readdirSync(import.meta.dirname, { withFileTypes: true }).filter((entry) => entry.isDirectory());
	expect(folders.map(({ name }) => name).sort()).toEqual(Object.keys(stages).sort());
});

describe.each(Object.entries(stages))('%s', (stage, run) => {
	const cases = casesOf(stage);

	test('has cases', () => {
		expect(cases).not.toHaveLength(0);
	});

	test.each(cases)('%s', async (name) => {
		const folder = join(import.meta.dirname, stage, name);
		const made = run(folder);
		expect(made.size).toBeGreaterThan(0);
		for (const [path, text] of made) await expect(text).toMatchFileSnapshot(join(folder, path));
		const kept = readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile() && !entry.name.startsWith('in.'))
			.map((entry) => relative(folder, join(entry.parentPath, entry.name)));
		expect(kept.filter((path) => !made.has(path))).toEqual([]);
	});
});
