import type { EditionId } from '#model/editions';
import { loadData, loadDoors, loadEntities, loadSettings, loadTaiwan, loadTerms } from './load.ts';

/** What a plan has pages of besides its text: only what has something to show is linked and built. */
export interface Offered {
	targets: boolean;
	themes: boolean;
	needs: boolean;
	index: boolean;
	places: boolean;
	glossary: boolean;
	/** The words of Taiwan beside the plan’s. */
	vocabulary: boolean;
}

/** The editions that are published. */
export async function publishedEditions(): Promise<readonly EditionId[]> {
	return (await loadSettings()).editions;
}

/** Tell what the plan has pages of. */
export async function loadOffered(): Promise<Offered> {
	const data = await loadData();
	const { entities } = await loadEntities();
	const editions = await publishedEditions();
	return {
		targets: data.indicators.length > 0 || data.paragraphs.some(({ figures }) => figures.length > 0),
		themes: data.paragraphs.some(({ themes }) => themes.length > 0),
		needs: (await loadDoors()).length > 0,
		index: entities.length > 0,
		places: entities.some(({ gazetteer }) => gazetteer),
		glossary: (await loadTerms()).terms.length > 0,
		vocabulary: editions.includes('zh-hant') && (await loadTaiwan()).terms.length > 0,
	};
}

/** The paths of a page that every edition has; none where the plan has nothing to show on it. */
export async function editionPaths(
	page?: keyof Offered,
): Promise<{ params: { edition: EditionId }; props: { edition: EditionId } }[]> {
	if (page !== undefined && !(await loadOffered())[page]) return [];
	return (await publishedEditions()).map((edition) => ({ params: { edition }, props: { edition } }));
}
