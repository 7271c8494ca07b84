import { titlesAbove } from '#model/address';
import type { EditionId } from '#model/editions';
import type { PlanData } from '#model/plan-data';
import type { ShownEntities, ShownEntity } from './entities.ts';

/** A paragraph that another leads to, by the title it stands under. */
export interface RelatedParagraph {
	address: string;
	title: string;
	reason: string;
}

/** What leads on from a paragraph. */
export interface ParagraphLinks {
	/** What it names, in the order of its text; not what is named everywhere. */
	names: ShownEntity[];
	related: RelatedParagraph[];
}

/** What leads on from each paragraph of an edition, by its address. */
export function paragraphLinks(
	{ paragraphs, headings }: PlanData,
	entities: ShownEntities,
	edition: EditionId,
): Map<string, ParagraphLinks> {
	const titles = new Map(headings.map(({ id, title }) => [id, title[edition]]));
	return new Map(
		paragraphs.map(({ id, entities: named, related }) => [
			id,
			{
				names: [...new Set(named.map((place) => place.id))]
					.flatMap((entity) => entities.get(entity) ?? [])
					.filter(({ ubiquitous }) => !ubiquitous),
				related: related.map((link) => ({
					address: link.id,
					title: titlesAbove(link.id, titles).at(-1) ?? '',
					reason: link.reason[edition],
				})),
			},
		]),
	);
}
