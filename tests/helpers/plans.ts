import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseYaml } from 'yaml';
import { Noise } from '#model/errata';
import type { Plan } from '#model/plan';
import { type Corrections, correct } from '../../scripts/pipeline/correct.ts';
import type { Lexicons, Tagged } from '../../scripts/pipeline/localise.ts';
import { parse } from '../../scripts/pipeline/parse.ts';
import { segment } from '../../scripts/pipeline/segment.ts';

/** The root of the project. */
export const root = join(import.meta.dirname, '../..');

/** A file of the project. */
export function readProjectFile(path: string): string {
	return readFileSync(join(root, path), 'utf8');
}

/** The corrections that hold for any plan. */
export const noiseOnly: Corrections = {
	noise: Noise.parse(parseYaml(readProjectFile('content/noise.yaml'))).rules,
	readings: [],
	flags: [],
	joins: [],
	pages: [],
};

/** No corrections at all. */
export const uncorrected: Corrections = { noise: [], readings: [], flags: [], joins: [], pages: [] };

/** Take a text as far as a plan, by the rules that hold for any. */
export function planOf(text: string, corrections = noiseOnly): Plan {
	return segment(correct(parse(text, 'plan.txt'), corrections, 'plan.txt').lines, 'plan.txt');
}

/** What of a plan must not change with the noise: headings, addresses, words. */
export function skeleton({ blocks }: Plan): string[] {
	return blocks.map((block) => {
		switch (block.kind) {
			case 'heading':
				return `${block.level} ${block.id} ${block.label}${block.title}`;
			case 'paragraph':
				return `${block.id} ${block.text}`;
			case 'table':
				return `${block.id} ${block.caption} ${block.rows.map(({ cells }) => cells.join('|')).join('/')}`;
			case 'box':
				return `${block.id} ${block.title}`;
		}
	});
}

/** How often each line of the source lands in the plan; a heading with prose on its own line counts once. */
export function landings({ front, furniture, blocks }: Plan): Map<number, number> {
	const count = new Map<number, number>();
	const land = (line: number): unknown => count.set(line, (count.get(line) ?? 0) + 1);
	for (const { line } of [...front, ...furniture]) land(line);
	const between = new Set([...front, ...furniture].map(({ line }) => line));
	let last = 0;
	for (const { lines } of blocks) {
		for (let line = Math.max(lines[0], last === lines[0] ? last + 1 : 0); line <= lines[1]; line++)
			if (!between.has(line)) land(line);
		last = lines[1];
	}
	return count;
}

/** The numbers of the lines that hold words. */
export function solidLines(text: string): number[] {
	return text.split(/\r\n|[\n\r\u2028\u2029]/u).flatMap((line, index) => (line.trim() === '' ? [] : [index + 1]));
}

/** A plan in which nothing was found. */
export const untagged: Tagged = { figures: [], terms: new Map(), entities: new Map() };

/** No words besides the source’s own. */
export const wordless: Lexicons = {
	taiwan: { fixes: [], file: 'taiwan.yaml' },
	english: new Map(),
	isRevised: () => false,
	titles: [],
	marking: { marked: new Set(), english: new Map(), taiwan: { names: [], terms: [], unmarked: [] } },
};
