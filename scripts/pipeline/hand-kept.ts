import { Errata, Noise, Pages } from '#model/errata';
import { PlanSettings } from '#model/plan-settings';
import { Taiwan } from '#model/taiwan';
import type { Corrections } from './correct.ts';
import { readEntries, readYaml } from './files.ts';
import type { Line } from './lines.ts';
import type { Lexicons } from './localise.ts';

/** What editors keep in `content/`, checked where it enters. */
export interface HandKept {
	settings: PlanSettings;
	corrections: Corrections;
	lexicons: Lexicons;
}

/** Read the hand-kept files of a content folder. */
export function readHandKept(folder: string): HandKept {
	const { rules } = readYaml(`${folder}/noise.yaml`, Noise);
	const { readings, flags } = readYaml(`${folder}/errata.yaml`, Errata);
	const { joins, pages } = readYaml(`${folder}/pages.yaml`, Pages);
	return {
		settings: readYaml(`${folder}/plan.yaml`, PlanSettings),
		corrections: { noise: rules, readings, flags, joins, pages },
		lexicons: { taiwan: readYaml(`${folder}/taiwan.yaml`, Taiwan).fixes, english: readEntries(`${folder}/english`) },
	};
}

/** For another plan’s text: the rules that hold for any, and none of the lists that belong to this one. */
export function forText(lines: readonly Line[], kept: HandKept): HandKept {
	const bare = (words: string): string => words.replace(/\s/gu, '');
	const title = lines
		.filter(({ kind }) => kind === 'title')
		.map(({ words }) => words)
		.join('');
	if (bare(title) === bare(kept.settings.source.title)) return kept;
	return {
		settings: kept.settings,
		corrections: { ...kept.corrections, readings: [], flags: [], joins: [], pages: [] },
		lexicons: { ...kept.lexicons, english: new Map() },
	};
}
