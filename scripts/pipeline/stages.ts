/** The stages on the way of the text; each says on one line what it did, and how long that took. */
import type { Edition } from '#model/edition';
import type { Plan } from '#model/plan';
import type { Tags } from '#model/tags';
import { readSource, readVersion, type SourceText } from '../io/files.ts';
import { stage, sum, tally } from '../io/report.ts';
import { writeFiles } from '../io/write-files.ts';
import { correct as correctLines } from './correct.ts';
import { emit as emitEdition } from './emit.ts';
import { dataFiles } from './emit/data-files.ts';
import type { Colophon } from './emit/plan-data.ts';
import { belongsTo, type HandKept } from './hand-kept.ts';
import type { Line } from './lines.ts';
import { localise as localisePlan } from './localise.ts';
import { parse as parseText } from './parse.ts';
import { segment as segmentLines } from './segment.ts';
import { annotate } from './segment/annotate.ts';
import { checkPlaces } from './segment/correction-places.ts';
import { tag as tagPlan } from './tag.ts';

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

/** Take up the text of a plan. @throws ContentError where the file is missing, or no text in UTF-8 */
export function read(file: string): Source {
	return stage(
		'read',
		() => ({ ...readSource(file), file }),
		({ text }) => `${text.length} characters of ${file}`,
	);
}

/** Read the text as lines, each with its kind. @throws ContentError where a heading has no known form, or the numbering jumps */
export function parse({ text, file }: Source): Line[] {
	return stage(
		'parse',
		() => parseText(text, file),
		(lines) => `${lines.length} lines: ${tally(lines, ({ kind }) => kind)}`,
	);
}

/** Correct the lines by what editors keep. @throws ContentError where a line does not read as an entry says */
export function correct(lines: readonly Line[], { corrections }: HandKept, { file }: Source): Line[] {
	const adopted = corrections.readings.filter((reading) => reading.adopted);
	return stage(
		'correct',
		() => correctLines(lines, corrections, file),
		({ applied }) =>
			`${sum(applied.values())} places of noise, ${adopted.length} readings adopted, ${corrections.flags.length} places flagged`,
	).lines;
}

/** Gather the lines into the plan, with the translator’s notes. @throws ContentError where an address repeats, a correction names another place than its line has, or a note has none */
export function segment(lines: readonly Line[], kept: HandKept, { file }: Source): Plan {
	const plan = stage(
		'segment',
		() => {
			const bare = segmentLines(lines, file);
			checkPlaces(bare.blocks, kept.corrections, kept.erratumAt);
			return annotate(bare, kept.translatorNotes);
		},
		({ blocks }) => tally(blocks, (block) => (block.kind === 'heading' ? block.level : block.kind)),
	);
	for (const warning of plan.warnings) console.error(`${file}: ${warning}`);
	return plan;
}

/** Find what the rules find in the plan. @throws ContentError where the rules lack the words for a finding */
export function tag(plan: Plan, { tagRules, settings }: HandKept): Tags {
	return stage(
		'tag',
		() => tagPlan(plan, { ...tagRules, period: settings.period }),
		({ figures, indicators, findings }) =>
			`${tally(figures, (figure) => figure.class)}, ${indicators.length} indicators, ${findings.length} findings`,
	);
}

/** Give the plan its editions. @throws ContentError where English has no place in the plan, or a conversion changes a length or a figure */
export function localise(plan: Plan, tags: Tags, { lexicons }: HandKept): Edition[] {
	return stage(
		'localise',
		() => localisePlan(plan, tags, lexicons),
		(all) => `${all.length} editions, ${lexicons.english.size} English entries`,
	);
}

/** Write the published editions as MDX, and the data, by path. @throws ContentError where a conversion changes a length or a figure */
export function emit(made: Made): Map<string, string> {
	const { settings } = made.kept;
	const offered = made.editions.filter(({ id }) => settings.editions.includes(id));
	const pages = stage(
		'emit',
		() => new Map(offered.flatMap((edition) => [...emitEdition(edition, made.tags)])),
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

/** Put the files into their folder. @throws ContentError where it cannot be written */
export function write(folder: string, files: ReadonlyMap<string, string>): void {
	stage(
		'write',
		() => {
			writeFiles(folder, files);
		},
		() => `${files.size} files into ${folder}`,
	);
}
