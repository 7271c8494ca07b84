import { CommitmentRules } from '#model/commitment';
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
import { Glossary } from '#model/vocabulary';
import type { Corrections } from './correct.ts';
import { digestOf, readByAddress, readEntries, readYaml } from './files.ts';
import type { Line } from './lines.ts';
import type { NotesBySentence } from './annotate.ts';
import type { Lexicons } from './localise.ts';
import { planPeriodOf } from './plan-period.ts';
import type { TagRules } from './tag.ts';
import { z } from 'zod';
import { TranslatorNotes } from '#model/translation';

/** What editors keep in `content/`, checked where it enters. */
export interface HandKept {
	settings: PlanSettings;
	corrections: Corrections;
	tagRules: Omit<TagRules, 'period'>;
	translatorNotes: NotesBySentence;
	lexicons: Lexicons;
}

/** Read the hand-kept files of a content folder. */
export function readHandKept(folder: string): HandKept {
	const { rules } = readYaml(`${folder}/noise.yaml`, Noise);
	const { readings, flags } = readYaml(`${folder}/errata.yaml`, Errata);
	const { terms } = readYaml(`${folder}/glossary.yaml`, Glossary);
	const entities = readYaml(`${folder}/entities.yaml`, Entities);
	const glossed = readYaml(`${folder}/terms.yaml`, Terms);
	const { joins, pages } = readYaml(`${folder}/pages.yaml`, Pages);
	return {
		settings: readYaml(`${folder}/plan.yaml`, PlanSettings),
		corrections: { noise: rules, readings, flags, joins, pages },
		tagRules: {
			figures: readYaml(`${folder}/figures.yaml`, FigureRules),
			commitment: readYaml(`${folder}/commitment.yaml`, CommitmentRules),
			indicators: readYaml(`${folder}/indicators.yaml`, IndicatorRules),
			findings: readYaml(`${folder}/findings.yaml`, FindingRules),
			measures: readYaml(`${folder}/measures.yaml`, Measures),
			subjects: {
				themes: readYaml(`${folder}/themes.yaml`, Themes),
				entities,
				terms: glossed,
				doors: readYaml(`${folder}/doors.yaml`, Doors).doors,
				related: readYaml(`${folder}/related.yaml`, RelatedRules),
			},
		},
		translatorNotes: readByAddress(
			`${folder}/english-notes.yaml`,
			TranslatorNotes,
			'a list of words, each with its note',
		),
		lexicons: {
			taiwan: readYaml(`${folder}/taiwan.yaml`, Taiwan).fixes,
			english: readEntries(`${folder}/english`),
			isRevised: readRevision(`${folder}/english-revised.yaml`),
			marking: {
				marked: markedOf(entities.entities),
				english: new Map([...glossed.terms, ...entities.entities].map(({ id, name }) => [id, name.en])),
				taiwan: readYaml(`${folder}/taiwan-vocabulary.yaml`, TaiwanVocabulary),
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

/** For another plan’s text: the rules that hold for any, and none of the lists that belong to this one. */
export function forText(lines: readonly Line[], kept: HandKept): HandKept {
	const bare = (words: string): string => words.replace(/\s/gu, '');
	const title = lines
		.filter(({ kind }) => kind === 'title')
		.map(({ words }) => words)
		.join('');
	if (bare(title) === bare(kept.settings.source.title)) return kept;
	return {
		...kept,
		settings: { ...kept.settings, headlines: [], period: planPeriodOf(title) ?? kept.settings.period },
		corrections: { ...kept.corrections, readings: [], flags: [], joins: [], pages: [] },
		tagRules: withoutEntities(kept.tagRules),
		translatorNotes: new Map(),
		lexicons: { ...kept.lexicons, english: new Map() },
	};
}
