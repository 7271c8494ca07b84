import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import type { z } from 'zod';
import { paragraphOf } from '#model/address';
import type { CommitmentRules } from '#model/commitment';
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
import { glossaryData } from '../data/glossary-data.ts';
import { shownEntities } from './entities.ts';
import { type ShownFigure, shownFigures } from './figures.ts';
import { shownGlossary } from './glossary.ts';
import { type Outline, outlineOf } from './outline.ts';
import { paragraphLinks } from './paragraph-links.ts';
import { perEdition } from './per-edition.ts';
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
		outline: outlineOf(entries.map(({ data }) => data)),
		entries: new Map(entries.map((entry) => [entry.data.address, entry])),
	};
}

/** Load what the site says of its plan. */
export async function loadSettings(): Promise<PlanSettings> {
	const entry = await getEntry('plan', 'whole');
	if (!entry) throw new Error('content/plan.yaml is missing');
	return entry.data;
}

/** Load the plan’s data, all editions side by side. */
export async function loadData(): Promise<PlanData> {
	const entry = await getEntry('data', 'whole');
	if (!entry) throw new Error('content/editions/plan.json is missing: run npm run content');
	return entry.data;
}

/** Load the themes, with their words. */
export async function loadThemes(): Promise<Themes> {
	const entry = await getEntry('themes', 'whole');
	if (!entry) throw new Error('content/themes.yaml is missing');
	return entry.data;
}

/** Load the everyday needs. */
export async function loadDoors(): Promise<readonly Door[]> {
	const entry = await getEntry('doors', 'whole');
	if (!entry) throw new Error('content/doors.yaml is missing');
	return entry.data.doors;
}

/** Load the list of what the plan names. */
export async function loadEntities(): Promise<Entities> {
	const entry = await getEntry('entities', 'whole');
	if (!entry) throw new Error('content/entities.yaml is missing');
	return entry.data;
}

/** Load the reader’s glossary. */
export async function loadTerms(): Promise<Terms> {
	const entry = await getEntry('terms', 'whole');
	if (!entry) throw new Error('content/terms.yaml is missing');
	return entry.data;
}

/** Load what Taiwan calls otherwise, and what the rules beyond the converter changed. */
export async function loadTaiwan(): Promise<TaiwanData> {
	const entry = await getEntry('taiwan', 'whole');
	if (!entry) throw new Error('content/editions/taiwan.json is missing: run npm run content');
	return entry.data;
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
	const entry = await getEntry('noise', 'whole');
	if (!entry) throw new Error('content/noise.yaml is missing');
	return entry.data;
}

/** Load the grades of firmness. */
export async function loadCommitment(): Promise<CommitmentRules> {
	const entry = await getEntry('commitment', 'whole');
	if (!entry) throw new Error('content/commitment.yaml is missing');
	return entry.data;
}

/** Load how findings are worded and weighed. */
export async function loadFindingRules(): Promise<FindingRules> {
	const entry = await getEntry('findings', 'whole');
	if (!entry) throw new Error('content/findings.yaml is missing');
	return entry.data;
}

/** Load how numbers are written with their units. */
export async function loadMeasures(): Promise<Measures> {
	const entry = await getEntry('measures', 'whole');
	if (!entry) throw new Error('content/measures.yaml is missing');
	return entry.data;
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

const figures = new Map<EditionId, Promise<Map<string, ShownFigure[]>>>();

/** Load the figures of an edition by the address of their paragraph, once for all pages. */
export function loadFigures(edition: EditionId): Promise<Map<string, ShownFigure[]>> {
	const known = figures.get(edition);
	if (known) return known;
	const loading = loadData().then((data) =>
		Map.groupBy(shownFigures(data, edition), ({ sentence }) => paragraphOf(sentence)),
	);
	figures.set(edition, loading);
	return loading;
}
