import { type EditionId, editionIds } from '#model/editions';
import type { GlossaryData } from '#model/glossary-data';
import { indexOrder } from '#model/index-order';
import type { PlanData } from '#model/plan-data';
import { titlesWith } from './titles-with.ts';

/** A term of the glossary in the words of one edition. */
export interface ShownTerm {
	id: string;
	name: string;
	/** Its other names in the other editions, each once. */
	others: { edition: EditionId; name: string }[];
	/** None where what it stands for is not certain. */
	explanation: string | undefined;
	/** The sentences that have it; where none has, the titles and the rows of tables. */
	places: string[];
}

/** The terms of one kind, as the readers of an edition look words up. */
export interface GlossaryKind {
	id: string;
	name: string;
	terms: ShownTerm[];
}

/** The glossary of an edition, by kind. */
export function shownGlossary({ kinds, terms }: GlossaryData, plan: PlanData, edition: EditionId): GlossaryKind[] {
	const { compare } = indexOrder(edition);
	const byKind = Map.groupBy(terms.toSorted(compare), ({ kind }) => kind);
	return kinds.map(({ id, name }) => ({
		id,
		name: name[edition],
		terms: (byKind.get(id) ?? []).map((term) => shownTerm(term, plan, edition)),
	}));
}

function shownTerm(
	{ id, name, variants, explanation, places }: GlossaryData['terms'][number],
	plan: PlanData,
	edition: EditionId,
): ShownTerm {
	const names = editionIds.map((other) => name[other]);
	const others = editionIds.filter(
		(other, index) => name[other] !== name[edition] && !names.slice(0, index).includes(name[other]),
	);
	const sentences = [...new Set(places.map(({ sentence }) => sentence))];
	return {
		id,
		name: name[edition],
		others: others.map((other) => ({ edition: other, name: name[other] })),
		explanation: explanation?.[edition],
		places: sentences.length > 0 ? sentences : titlesWith([name['zh-hans'], ...variants], plan),
	};
}
