import type { Door } from '#model/door';
import type { EditionId, Text } from '#model/editions';
import type { Entities } from '#model/entity';
import type { IndicatorData } from '#model/indicator-data';
import type { SitePages } from '#model/site-pages';
import type { Themes } from '#model/theme';
import type { GlossaryKind } from './glossary.ts';
import type { Outline } from './outline.ts';

type Page = SitePages['pages'][number];

/** What the site has pages of. */
export interface Sources {
	doors: readonly Door[];
	themes: Themes['themes'];
	entities: Entities['entities'];
	indicators: readonly IndicatorData[];
	glossary: readonly GlossaryKind[];
	outline: Outline;
}

/** The pages that search leads to, by kind; a kind without pages is left out. @param labels what each kind is called */
export function sitePages(
	{ doors, themes, entities, indicators, glossary, outline }: Sources,
	labels: Readonly<Record<'need' | 'theme' | 'place' | 'indicator' | 'term' | 'text', string>>,
	edition: EditionId,
): SitePages[] {
	// Search folds the scripts; only needs and themes have words of their own in each.
	const other = edition === 'en' ? 'zh-hans' : 'en';
	const named = (path: string, name: Text, others: readonly string[] = []): Page => {
		const known = new Set([name[other], ...others]);
		known.delete(name[edition]);
		return [path, name[edition], ...known];
	};
	const groups: SitePages[] = [
		{
			label: labels.need,
			pages: doors.map(({ id, title, words }) => named(`needs/${id}/`, title, [title['zh-hans'], ...words.strong])),
		},
		{ label: labels.theme, pages: themes.map(({ slug, name }) => named(`themes/${slug}/`, name, [name['zh-hans']])) },
		{
			label: labels.place,
			pages: entities
				.filter(({ gazetteer }) => gazetteer)
				.map(({ id, name, variants }) =>
					named(
						`places/${id}/`,
						name,
						variants.map((variant) => variant.name),
					),
				),
		},
		{ label: labels.indicator, pages: indicators.map(({ id, name }) => named(`targets/#${id}`, name)) },
		{
			label: labels.text,
			pages: outline.pages.map(({ path, title }): Page => [path, title]),
		},
		{
			label: labels.term,
			pages: glossary.flatMap(({ terms }) =>
				terms.map(({ id, name, others }): Page => [
					`glossary/#${id}`,
					name,
					...others.filter((known) => known.edition === other).map((known) => known.name),
				]),
			),
		},
	];
	return groups.filter(({ pages }) => pages.length > 0);
}
