/** The stages on the way of the text; each says on one line what it did, and how long that took. */
import type { Edition } from '#model/edition';
import type { Plan } from '#model/plan';
import type { Tags } from '#model/tags';
import { readSource, readVersion, type SourceText } from '../io/files.ts';
import { stage, sum, tally } from '../io/report.ts';
import * as disk from '../io/write-files.ts';
import * as corrections from './correct.ts';
import * as mdx from './emit.ts';
import { dataFiles } from './emit/data-files.ts';
import type { Colophon } from './emit/plan-data.ts';
import { belongsTo, type HandKept } from './hand-kept.ts';
import type { Line } from './lines.ts';
import * as editions from './localise.ts';
import * as markup from './parse.ts';
import * as outline from './segment.ts';
import { annotate } from './segment/annotate.ts';
import * as rules from './tag.ts';

/** The text of a plan, and the file it came from. */
export interface Source extends SourceText {
	file: string;
}

/** All that was made of a plan on the way to its editions. */
export interface Made {
	source: Source;
	lines: readonly Line[];
	kept: HandKept;
	plan: Plan;
	tags: Tags;
	editions: readonly Edition[];
}

export function read(file: string): Source {
	return stage(
		'read',
		() => ({ ...readSource(file), file }),
		({ text }) => `${text.length} characters of ${file}`,
	);
}

export function parse({ text, file }: Source): Line[] {
	return stage(
		'parse',
		() => markup.parse(text, file),
		(lines) => `${lines.length} lines: ${tally(lines, ({ kind }) => kind)}`,
	);
}

export function correct(lines: readonly Line[], { corrections: kept }: HandKept, { file }: Source): Line[] {
	const adopted = kept.readings.filter((reading) => reading.adopted);
	return stage(
		'correct',
		() => corrections.correct(lines, kept, file),
		({ applied }) =>
			`${sum(applied.values())} places of noise, ${adopted.length} readings adopted, ${kept.flags.length} places flagged`,
	).lines;
}

export function segment(lines: readonly Line[], { translatorNotes }: HandKept, { file }: Source): Plan {
	const plan = stage(
		'segment',
		() => annotate(outline.segment(lines, file), translatorNotes),
		({ blocks }) => tally(blocks, (block) => (block.kind === 'heading' ? block.level : block.kind)),
	);
	for (const warning of plan.warnings) console.error(`${file}: ${warning}`);
	return plan;
}

export function tag(plan: Plan, { tagRules, settings }: HandKept): Tags {
	return stage(
		'tag',
		() => rules.tag(plan, { ...tagRules, period: settings.period }),
		({ figures, indicators, findings }) =>
			`${tally(figures, (figure) => figure.class)}, ${indicators.length} indicators, ${findings.length} findings`,
	);
}

export function localise(plan: Plan, tags: Tags, { lexicons }: HandKept): Edition[] {
	return stage(
		'localise',
		() => editions.localise(plan, tags, lexicons),
		(all) => `${all.length} editions, ${lexicons.english.size} English entries`,
	);
}

/** @returns the files of the editions and of the data, by path */
export function emit(made: Made): Map<string, string> {
	const { settings } = made.kept;
	const offered = made.editions.filter(({ id }) => settings.editions.includes(id));
	const pages = stage(
		'emit',
		() => new Map(offered.flatMap((edition) => [...mdx.emit(edition, made.tags)])),
		({ size }) => `${size} MDX files`,
	);
	return new Map([...pages, ...dataFiles(made, colophonOf(made))]);
}

function colophonOf({ source, lines, kept }: Made): Colophon {
	const { title, licence, source: own } = kept.settings;
	return {
		version: readVersion(),
		licence: licence.en || licence['zh-hans'],
		title,
		source: {
			sha256: source.sha256,
			lines: lines.length,
			...(belongsTo(lines, kept) ? { approved: own.approved } : {}),
		},
	};
}

export function write(folder: string, files: ReadonlyMap<string, string>): void {
	stage(
		'write',
		() => {
			disk.writeFiles(folder, files);
		},
		() => `${files.size} files into ${folder}`,
	);
}
