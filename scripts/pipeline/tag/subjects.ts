import type { Door } from '#model/door';
import type { Entities, EntityAt } from '#model/entity';
import type { IndicatorLink } from '#model/indicator';
import { paragraphOf } from '#model/address';
import type { Paragraph } from '#model/plan';
import type { RelatedRules } from '#model/related';
import type { Subjects } from '#model/tags';
import type { Terms } from '#model/term';
import type { Themes } from '#model/theme';
import { indexNames, longestMatches } from '../longest-match.ts';
import { doorsOf } from './doors.ts';
import { entitiesIn, namesOf } from './entities.ts';
import { withWholeQuotes } from './entities/quotes.ts';
import { relatedOf } from './related.ts';
import { themesOf } from './themes.ts';

/** The lists by which the subjects of a plan are found. */
export interface SubjectRules {
	themes: Themes;
	entities: Entities;
	terms: Terms;
	doors: readonly Door[];
	related: RelatedRules;
}

/**
 * Find what each paragraph of a plan speaks of, which paragraphs lead to each other, and which answer everyday needs.
 *
 * @param titlesOf the titles above a paragraph, the outermost first
 * @param links where the text speaks of an indicator, by the address of its row
 */
export function subjectsOf(
	paragraphs: readonly Paragraph[],
	titlesOf: (paragraph: Paragraph) => string[],
	links: ReadonlyMap<string, readonly IndicatorLink[]>,
	rules: SubjectRules,
): Subjects {
	const names = namesOf(rules.entities.entities);
	const termNames = indexNames(
		rules.terms.terms.flatMap(({ id, name, variants }) =>
			[name['zh-hans'], ...variants].map((wording) => [wording, id] as const),
		),
	);
	const stated = indicatorsByParagraph(links);
	const tagged = paragraphs.map((paragraph) => {
		const headings = titlesOf(paragraph);
		const tags = themesOf({ text: paragraph.text, headings }, rules.themes.themes);
		return {
			...paragraph,
			headings,
			tags,
			themes: tags.map(({ theme }) => theme),
			entities: entitiesIn(paragraph.text, names, headings.join(' ')),
			indicators: stated.get(paragraph.id) ?? [],
			terms: longestMatches(paragraph.text, termNames).map(({ named, ...place }): EntityAt => ({
				id: named,
				...withWholeQuotes(paragraph.text, place),
			})),
		};
	});
	const kinds = new Map(rules.entities.entities.map(({ id, kind }) => [id, kind]));
	return {
		themes: new Map(tagged.map(({ id, tags }) => [id, tags])),
		entities: new Map(tagged.map(({ id, entities }) => [id, entities])),
		terms: new Map(tagged.map(({ id, terms }) => [id, terms])),
		related: relatedOf(tagged, { rules: rules.related, entities: rules.entities.entities }),
		doors: doorsOf(tagged, rules.doors, kinds),
	};
}

/** The rows that the sentences of each paragraph give a number for, or name. */
function indicatorsByParagraph(links: ReadonlyMap<string, readonly IndicatorLink[]>): Map<string, string[]> {
	const rows = [...links].flatMap(([row, own]) =>
		own
			.filter(({ relation }) => relation !== 'serves')
			.map(({ address }) => ({ row, paragraph: paragraphOf(address) })),
	);
	const byParagraph = Map.groupBy(rows, ({ paragraph }) => paragraph);
	return new Map([...byParagraph].map(([paragraph, own]) => [paragraph, [...new Set(own.map(({ row }) => row))]]));
}
