import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { Entity } from '#model/entity';
import { Figure } from '#model/figure';
import { findingsOf } from '../../scripts/pipeline/tag/consistency.ts';
import { type Corrections, correct } from '../../scripts/pipeline/correct.ts';
import { emit } from '../../scripts/pipeline/emit.ts';
import { entitiesIn, namesOf } from '../../scripts/pipeline/tag/entities.ts';
import { localise } from '../../scripts/pipeline/localise.ts';
import { outline } from '../../scripts/pipeline/segment/outline.ts';
import { parse } from '../../scripts/pipeline/parse.ts';
import { segment } from '../../scripts/pipeline/segment.ts';
import { parseEntries } from '../../scripts/io/yaml-lines.ts';
import { figuresIn } from '../helpers/figures.ts';
import { noiseOnly, planOf, uncorrected, untagged, wordless } from '../helpers/plans.ts';
import { sentencesOf, tablesOf } from '../helpers/plan-statements.ts';
import { findingRules, indicatorRules, measures } from '../helpers/statement-rules.ts';
import { themesIn } from '../helpers/themes.ts';

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
	indicators: (folder) => json(tablesOf(planOf(input(folder)))),
	commitment: (folder) =>
		json(sentencesOf(planOf(input(folder))).map(({ text, grade, words }) => ({ text, grade, words }))),
	findings: (folder) => {
		const plan = planOf(input(folder));
		const [table] = tablesOf(plan);
		if (!table) throw new Error(`${folder} has no table of indicators`);
		const figures = z.array(Figure).parse(parseYaml(beside(folder, 'in.yaml')));
		return json(findingsOf({ ...table, figures, sentences: sentencesOf(plan) }, findingRules, indicatorRules, measures));
	},
	structure: (folder) => json(outline(planOf(input(folder)))),
	// Each line is a paragraph; a line that opens with # is the title above those that follow.
	figures: (folder) => {
		const titles: string[] = [];
		const figures = input(folder).split('\n').flatMap((line, index) => {
			if (!line.startsWith('#')) return figuresIn(line, titles, `1.1.1.${index + 1}`);
			titles.push(line.replace(/^# /u, ''));
			return [];
		});
		return json(figures);
	},
	// Each line is a paragraph; # opens a title above those that follow, ## one below it.
	themes: (folder) => {
		let titles: string[] = [];
		const paragraphs = input(folder).split('\n').flatMap((line) => {
			const marks = /^#*/u.exec(line)?.[0].length ?? 0;
			if (marks > 0) titles = [...titles.slice(0, marks - 1), line.slice(marks).trim()];
			return marks > 0 || line === '' ? [] : [{ text: line, themes: themesIn(line, titles) }];
		});
		return json(paragraphs);
	},
	// Each line is a paragraph; a line that opens with # is the title above those that follow.
	entities: (folder) => {
		const names = namesOf(z.array(Entity).parse(parseYaml(beside(folder, 'in.yaml'))));
		let title = '';
		const paragraphs = input(folder).split('\n').flatMap((text) => {
			if (text.startsWith('# ')) title = text.slice(2);
			if (text.startsWith('# ') || text === '') return [];
			const found = entitiesIn(text, names, title).map(({ id, start, end }) => [id, text.slice(start, end)]);
			return [{ text, found }];
		});
		return json(paragraphs);
	},
	emit: (folder) => {
		const english = parseEntries(beside(folder, 'in.yaml'), 'in.yaml');
		const editions = localise(planOf(input(folder)), untagged, { ...wordless, english });
		return new Map(editions.flatMap((edition) => [...emit(edition, { figures: [] })]).map(([path, text]) => [`out/${path}`, text]));
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
