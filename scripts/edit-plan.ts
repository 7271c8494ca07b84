/** The way of the text: source → parse → correct → segment → tag → localise → emit. */
import { ContentError } from '#model/content-error';
import type { Plan } from '#model/plan';
import type { PlanSettings } from '#model/plan-settings';
import type { Tags } from '#model/tags';
import { contentFolder, planFile, ruleFile } from '../src/content-folder.ts';
import { annotate } from './pipeline/annotate.ts';
import { correct } from './pipeline/correct.ts';
import { dataFiles, type Made } from './pipeline/data-files.ts';
import { emit } from './pipeline/emit.ts';
import { readSource, readVersion } from './pipeline/files.ts';
import { belongsTo, forText, readHandKept, titleOf } from './pipeline/hand-kept.ts';
import { localise } from './pipeline/localise.ts';
import { outline } from './pipeline/outline.ts';
import { parse } from './pipeline/parse.ts';
import { stage, sum, tally } from './pipeline/report.ts';
import type { Colophon } from './pipeline/plan-data.ts';
import { segment } from './pipeline/segment.ts';
import { tag } from './pipeline/tag.ts';
import { mendFiles, writeFiles } from './pipeline/write-files.ts';

/** A plan in its editions, with what was read to make it. */
interface Edited extends Made {
	source: Colophon['source'];
	settings: PlanSettings;
}

/** The plan, what the rules find in it, and the files of its editions by path. */
export interface Built {
	plan: Plan;
	tags: Tags;
	files: Map<string, string>;
}

/** Make the editions of a plan from its text, that of the content folder where none is given, and what editors keep there. */
function edit(given?: string): Edited {
	const source = given ?? planFile('source/plan.txt');
	const received = stage(
		'read',
		() => readSource(source),
		({ text }) => `${text.length} characters of ${source}`,
	);
	const kept = readHandKept(contentFolder, ruleFile);
	const lines = stage(
		'parse',
		() => parse(received.text, source),
		(all) => `${all.length} lines: ${tally(all, ({ kind }) => kind)}`,
	);
	const isOwn = belongsTo(lines, kept);
	if (given === undefined && !isOwn) throw otherTitle(kept.settings.source.title, titleOf(lines), source);
	const { settings, corrections, translatorNotes, tagRules, lexicons } = forText(lines, kept);
	const corrected = stage(
		'correct',
		() => correct(lines, corrections, source),
		({ applied }) =>
			`${sum(applied.values())} places of noise, ${corrections.readings.filter(({ adopted }) => adopted).length} readings adopted, ${corrections.flags.length} places flagged`,
	);
	const plan = stage(
		'segment',
		() => annotate(segment(corrected.lines, source), translatorNotes),
		({ blocks }) => tally(blocks, (block) => (block.kind === 'heading' ? block.level : block.kind)),
	);
	const rules = { ...tagRules, period: settings.period };
	const tags = stage(
		'tag',
		() => tag(plan, rules),
		({ figures, indicators, findings }) =>
			`${tally(figures, (figure) => figure.class)}, ${indicators.length} indicators, ${findings.length} findings`,
	);
	const editions = stage(
		'localise',
		() => localise(plan, tags, lexicons),
		(all) => `${all.length} editions, ${lexicons.english.size} English entries`,
	);
	for (const warning of plan.warnings) console.error(`${source}: ${warning}`);
	return {
		source: {
			sha256: received.sha256,
			lines: lines.length,
			...(isOwn ? { approved: settings.source.approved } : {}),
		},
		settings,
		plan,
		tags,
		rules,
		lexicons,
		editions,
	};
}

function otherTitle(expected: string, printed: string, source: string): ContentError {
	return new ContentError({
		file: planFile('plan.yaml'),
		line: 1,
		found: `the source.title “${expected}”`,
		expected: `the title that ${source} prints, “${printed}”`,
		remedy: 'copy it from the text: the lists of this folder are for the plan with that title',
	});
}

/** Write the editions of a plan and its data as files. */
function publish(edited: Edited): Map<string, string> {
	const { source, settings, tags, editions } = edited;
	const files = stage(
		'emit',
		() =>
			new Map(
				editions.filter(({ id }) => settings.editions.includes(id)).flatMap((edition) => [...emit(edition, tags)]),
			),
		({ size }) => `${size} MDX files`,
	);
	const { title, licence } = settings;
	const data = dataFiles(edited, { version: readVersion(), licence: licence.en || licence['zh-hans'], title, source });
	return new Map([...files, ...data]);
}

/** Build the plan of the content folder, or one whose text is given, by what editors keep there; nothing is written. */
export function buildContent(source?: string): Built {
	const edited = edit(source);
	return { plan: edited.plan, tags: edited.tags, files: publish(edited) };
}

/**
 * Build a plan, write its editions and print its structure, whichever is asked for.
 *
 * @throws ContentError where an editor must act; nothing is written
 */
export function editPlan({ source, out, json }: { source?: string; out?: string; json?: boolean }): void {
	if (out !== undefined) mendFiles(out);
	const edited = edit(source);
	if (out !== undefined) {
		const files = publish(edited);
		stage(
			'write',
			() => {
				writeFiles(out, files);
			},
			() => `${files.size} files into ${out}`,
		);
	}
	if (json) console.log(JSON.stringify(outline(edited.plan), null, '\t'));
}
