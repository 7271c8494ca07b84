import type { APIRoute, GetStaticPaths } from 'astro';
import type { EditionId } from '#model/editions';
import { useStrings } from '../../i18n/strings.ts';
import { loadData, loadDoors, loadEdition, loadEntities, loadGlossary, loadThemes } from '../../outline/load.ts';
import { editionPaths } from '../../outline/published.ts';
import { sitePages } from '../../outline/site-pages.ts';

export const getStaticPaths = (() => editionPaths()) satisfies GetStaticPaths;

/** The pages of the site that search leads to. */
export const GET: APIRoute = async ({ params }) => {
	const edition = params['edition'] as EditionId;
	const t = useStrings(edition);
	const { paragraphs, indicators } = await loadData();
	const touched = new Set(paragraphs.flatMap(({ themes }) => themes.map(({ theme }) => theme)));
	const pages = sitePages(
		{
			doors: await loadDoors(),
			themes: (await loadThemes()).themes.filter(({ slug }) => touched.has(slug)),
			entities: (await loadEntities()).entities,
			indicators,
			glossary: await loadGlossary(edition),
			outline: (await loadEdition(edition)).outline,
		},
		{
			need: t('needs.title'),
			theme: t('nav.themes'),
			place: t('nav.places'),
			indicator: t('targets.col.indicator'),
			text: t('search.pages.text'),
			term: t('nav.glossary'),
		},
		edition,
	);
	return new Response(JSON.stringify(pages), { headers: { 'content-type': 'application/json; charset=utf-8' } });
};
