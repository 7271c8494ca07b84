import type { PlanData } from '#model/plan-data';
import type { ThemesData } from '#model/themes-data';
import type { Themes } from '#model/theme';

/**
 * The themes as they are published, each with its paragraphs in the order of the text.
 *
 * @example themesData(plan, themes).themes[0]?.paragraphs[0] // => { id: '0.0.0.1', primary: true, evidence: [{ start: 0, end: 4 }] }
 */
export function themesData({ version, licence, paragraphs }: PlanData, { groups, themes }: Themes): ThemesData {
	return {
		schema: 1,
		version,
		licence,
		groups: groups.map(({ slug, name }) => ({ id: slug, name })),
		themes: themes
			.toSorted((one, other) => one.order - other.order)
			.map(({ slug, group, name, covers, words, not }) => ({
				id: slug,
				group,
				name,
				covers,
				words: { ...words, not },
				paragraphs: paragraphs.flatMap((paragraph) =>
					paragraph.themes
						.filter(({ theme }) => theme === slug)
						.map(({ primary, evidence }) => ({ id: paragraph.id, primary, evidence })),
				),
			})),
	};
}
