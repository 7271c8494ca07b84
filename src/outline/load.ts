import { type CollectionEntry, getCollection } from 'astro:content';
import type { z } from 'zod';
import { paragraphOf } from '#model/address';
import type { CommitmentRules } from '#model/commitment';
import type { Design } from '#model/design';
import type { EditionId } from '#model/editions';
import type { Entities } from '#model/entity';
import type { Noise } from '#model/errata';
import type { FindingRules } from '#model/finding';
import type { Measures } from '#model/measures';
import type { PlanData } from '#model/plan-data';
import type { PlanSettings } from '#model/plan-settings';
import type { TaiwanData } from '#model/taiwan-data';
import type { Terms } from '#model/term';
import type { Door } from '#model/door';
import type { Themes } from '#model/theme';
import { planFile, ruleFile } from '../content-folder.ts';
import { glossaryData } from '../data/glossary-data.ts';
import { pageRange } from '../i18n/labels.ts';
import { useStrings } from '../i18n/strings.ts';
import { shownEntities } from './entities.ts';
import { shownFigures } from './figures.ts';
import { shownGlossary } from './glossary.ts';
import { type Outline, outlineOf } from './outline.ts';
import { paragraphLinks } from './paragraph-links.ts';
import { perEdition } from './per-edition.ts';
import { loadWhole } from './load-whole.ts';
import { shownVocabulary } from './vocabulary.ts';
import { paragraphThemes } from './themes.ts';

/** An edition as the pages read it: its outline, and the file of each page by its address. */
export interface LoadedEdition {
	outline: Outline;
	entries: ReadonlyMap<string, CollectionEntry<'editions'>>;
}

/** Load an edition from the generated content. */
export async function loadEdition(edition: EditionId): Promise<LoadedEdition> {
	const entries = await getCollection('editions', ({ data }) => data.edition === edition);
	return {
		outline: outlineOf(
			entries.map(({ data }) => data),
			useStrings(edition)('label.preface'),
		),
		entries: new Map(entries.map((entry) => [entry.data.address, entry])),
	};
}

/** Load what the site says of its plan. */
export async function loadSettings(): Promise<PlanSettings> {
	return loadWhole('plan', planFile('plan.yaml'));
}

/** Load the plan’s data, all editions side by side. */
export async function loadData(): Promise<PlanData> {
	return loadWhole('data', planFile('editions/plan.json'));
}

/** Load the themes, with their words. */
export async function loadThemes(): Promise<Themes> {
	return loadWhole('themes', planFile('themes.yaml'));
}

/** Load what the tokens of the styles are for. */
export async function loadDesign(): Promise<Design> {
	return loadWhole('tokens', ruleFile('design/tokens.yaml'));
}

/** Load the everyday needs that the plan answers. */
export async function loadDoors(): Promise<readonly Door[]> {
	const { doors } = await loadWhole('doors', planFile('doors.yaml'));
	const answered = new Set(
		(await loadData()).doors.flatMap(({ door, paragraphs }) => (paragraphs.length > 0 ? [door] : [])),
	);
	return doors.filter(({ id }) => answered.has(id));
}

/** Load the list of what the plan names. */
export async function loadEntities(): Promise<Entities> {
	return loadWhole('entities', planFile('entities.yaml'));
}

/** Load the reader’s glossary. */
export async function loadTerms(): Promise<Terms> {
	return loadWhole('terms', planFile('terms.yaml'));
}

/** Load what Taiwan calls otherwise, and what the rules beyond the converter changed. */
export async function loadTaiwan(): Promise<TaiwanData> {
	return loadWhole('taiwan', planFile('editions/taiwan.json'));
}

/** Load the glossary of an edition, by kind. */
export const loadGlossary = perEdition(async (edition) => {
	const plan = await loadData();
	return shownGlossary(glossaryData(plan, await loadTerms()), plan, edition);
});

/** Load the vocabulary of an edition. */
export const loadVocabulary = perEdition(async (edition) =>
	shownVocabulary(await loadTaiwan(), await loadData(), edition),
);

/** Load the rules for scanning noise. */
export async function loadNoise(): Promise<z.infer<typeof Noise>> {
	return loadWhole('noise', ruleFile('noise.yaml'));
}

/** Load the grades of firmness. */
export async function loadCommitment(): Promise<CommitmentRules> {
	return loadWhole('commitment', ruleFile('commitment.yaml'));
}

/** Load when a version was published; '' where the list of versions does not say. */
export async function loadVersionDate(version: string): Promise<string> {
	const { versions } = await loadWhole('versions', planFile('versions.yaml'));
	return versions.find((entry) => entry.version === version)?.date ?? '';
}

/** Load how findings are worded and weighed. */
export async function loadFindingRules(): Promise<FindingRules> {
	return loadWhole('findings', ruleFile('findings.yaml'));
}

/** Load how numbers are written with their units. */
export async function loadMeasures(): Promise<Measures> {
	return loadWhole('measures', ruleFile('measures.yaml'));
}

/** Load the themes of each paragraph of an edition, by its address. */
export const loadParagraphThemes = perEdition(async (edition) =>
	paragraphThemes(await loadData(), await loadThemes(), edition),
);

/** Load what the plan names, in the words of an edition. */
export const loadShownEntities = perEdition(async (edition) =>
	shownEntities(await loadEntities(), await loadData(), edition),
);

/** Load what leads on from each paragraph of an edition, by its address. */
export const loadParagraphLinks = perEdition(async (edition) =>
	paragraphLinks(await loadData(), await loadShownEntities(edition), edition),
);

/** Load the printed pages that each paragraph stands on, as an edition writes them, by its address. */
export const loadPrintedPages = perEdition(async (edition) => {
	const { paragraphs } = await loadData();
	const written = paragraphs.flatMap(({ id, printedPages }) =>
		printedPages ? [[id, pageRange(edition, printedPages)] as const] : [],
	);
	return new Map(written);
});

/** Load the figures of an edition by the address of their paragraph. */
export const loadFigures = perEdition(async (edition) =>
	Map.groupBy(shownFigures(await loadData(), edition), ({ sentence }) => paragraphOf(sentence)),
);
