import { z } from 'zod';
import { CommitmentRules } from '#model/commitment';
import { ContentError } from '#model/content-error';
import { Doors } from '#model/door';
import { Entities, type Entity } from '#model/entity';
import { Errata, Noise, Pages } from '#model/errata';
import { FigureRules } from '#model/figure-rules';
import { FindingRules } from '#model/finding';
import { IndicatorRules } from '#model/indicator-rules';
import { Measures } from '#model/measures';
import { PlanSettings } from '#model/plan-settings';
import { RelatedRules } from '#model/related';
import { Taiwan } from '#model/taiwan';
import { TaiwanVocabulary } from '#model/taiwan-vocabulary';
import { Terms } from '#model/term';
import { Themes } from '#model/theme';
import { TranslatorNotes } from '#model/translation';
import { Glossary } from '#model/vocabulary';
import { digestOf, placeIn, readByAddress, readEntries, readList, readRules, readYaml } from '../io/files.ts';
import type { Corrections } from './correct.ts';
import type { Line } from './lines.ts';
import type { Lexicons } from './localise.ts';
import { planPeriodOf } from './plan-period.ts';
import type { NotesBySentence } from './segment/annotate.ts';
import type { PlaceOf } from './segment/correction-places.ts';
import type { TagRules } from './tag.ts';
import { taiwanConverter } from './taiwan-converter.ts';

/** What editors keep in `content/`, checked where it enters. */
export interface HandKept {
	settings: PlanSettings;
	corrections: Corrections;
	/** Where an entry of the corrections stands. */
	erratumAt: PlaceOf;
	tagRules: Omit<TagRules, 'period'>;
	translatorNotes: NotesBySentence;
	lexicons: Lexicons;
}

/**
 * Read the hand-kept files of a content folder; a list that is not kept is empty.
 *
 * @param ruleFile where a file of rules for any plan lies
 */
export function readHandKept(folder: string, ruleFile = (name: string): string => `${folder}/${name}`): HandKept {
	const { rules } = readYaml(ruleFile('noise.yaml'), Noise);
	const errata = `${folder}/errata.yaml`;
	const { readings, flags } = readList(errata, Errata);
	const { terms } = readList(`${folder}/glossary.yaml`, Glossary);
	const entities = readList(`${folder}/entities.yaml`, Entities);
	const glossed = readList(`${folder}/terms.yaml`, Terms);
	const { joins, pages } = readList(`${folder}/pages.yaml`, Pages);
	return {
		settings: readYaml(`${folder}/plan.yaml`, PlanSettings),
		corrections: { noise: rules, readings, flags, joins, pages },
		erratumAt: (path) => placeIn(errata, path),
		tagRules: {
			figures: readYaml(ruleFile('figures.yaml'), FigureRules),
			commitment: readYaml(ruleFile('commitment.yaml'), CommitmentRules),
			indicators: readYaml(ruleFile('indicators.yaml'), IndicatorRules),
			findings: readRules(ruleFile('findings.yaml'), FindingRules),
			measures: readYaml(ruleFile('measures.yaml'), Measures),
			subjects: {
				themes: readList(`${folder}/themes.yaml`, Themes),
				entities,
				terms: glossed,
				doors: readList(`${folder}/doors.yaml`, Doors).doors,
				related: readYaml(ruleFile('related.yaml'), RelatedRules),
			},
		},
		translatorNotes: readByAddress(
			`${folder}/english-notes.yaml`,
			TranslatorNotes,
			'a list of words, each with its note',
		),
		lexicons: {
			taiwan: readRules(ruleFile('taiwan.yaml'), Taiwan),
			english: readEntries(`${folder}/english`),
			isRevised: readRevision(`${folder}/english-revised.yaml`),
			marking: {
				marked: markedOf(entities.entities),
				english: new Map([...glossed.terms, ...entities.entities].map(({ id, name }) => [id, name.en])),
				taiwan: readList(`${folder}/taiwan-vocabulary.yaml`, TaiwanVocabulary),
			},
			titles: terms.filter(({ title }) => title).map(({ en }) => en),
		},
	};
}

/** The entities that pages mark: what readers may want explained, and places they may look up. */
function markedOf(entities: readonly Entity[]): Set<string> {
	const isMarked = ({ ubiquitous, explanation, gazetteer }: Entity): boolean =>
		!ubiquitous && (explanation !== undefined || gazetteer);
	return new Set(entities.filter(isMarked).map(({ id }) => id));
}

/** Read which translations a second reader has read: the digest of the words as they then stood, by address. */
function readRevision(file: string): Lexicons['isRevised'] {
	const revised = readByAddress(file, z.string(), 'the digest of a sentence and its translation');
	return (address, source, translation) => revised.get(address)?.value === digestOf(source, translation);
}

/** What one plan names says nothing of another. */
function withoutEntities({ subjects, ...rules }: HandKept['tagRules']): HandKept['tagRules'] {
	return { ...rules, subjects: { ...subjects, entities: { ...subjects.entities, entities: [] } } };
}

/** Whether the lists that editors keep belong to a text: whether it prints the title in plan.yaml. */
export function belongsTo(lines: readonly Line[], { settings }: HandKept): boolean {
	const bare = (words: string): string => words.replace(/\s/gu, '');
	return bare(titleOf(lines)) === bare(settings.source.title);
}

/** The title that a text prints. */
function titleOf(lines: readonly Line[]): string {
	const halves = lines.filter(({ kind }) => kind === 'title');
	return halves.map(({ words }) => words).join('');
}

/**
 * For the plan’s own text: all that is kept.
 *
 * @param places where the text and the settings lie
 * @throws ContentError where the text prints another title than the settings name
 */
export function forOwnText(
	lines: readonly Line[],
	kept: HandKept,
	places: { text: string; settings: string },
): HandKept {
	if (belongsTo(lines, kept)) return kept;
	throw new ContentError({
		file: places.settings,
		line: 1,
		found: `the source.title “${kept.settings.source.title}”`,
		expected: `the title that ${places.text} prints, “${titleOf(lines)}”`,
		remedy: 'copy it from the text: the lists of this folder are for the plan with that title',
	});
}

/** For any text: where it is another plan’s, the rules that hold for any, and none of the lists that belong to this one. */
export function forAnyText(lines: readonly Line[], kept: HandKept): HandKept {
	if (belongsTo(lines, kept)) return kept;
	const title = titleOf(lines);
	const { fixes, file } = kept.lexicons.taiwan;
	const named = { 'zh-hans': title, 'zh-hant': taiwanConverter(fixes, file)(title), en: '' };
	return {
		...kept,
		settings: { ...kept.settings, title: named, headlines: [], period: planPeriodOf(title) ?? kept.settings.period },
		corrections: { ...kept.corrections, readings: [], flags: [], joins: [], pages: [] },
		tagRules: withoutEntities(kept.tagRules),
		translatorNotes: new Map(),
		lexicons: { ...kept.lexicons, english: new Map() },
	};
}
