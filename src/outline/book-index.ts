import type { EditionId } from '#model/editions';
import type { Entities } from '#model/entity';
import { type IndexEntry, indexOrder } from '#model/index-order';
import type { ShownEntities, ShownEntity } from './entities.ts';

/** A line of the index: an entry, or another wording that leads to one. */
export type IndexLine =
	| { type: 'entry'; entity: ShownEntity; order: IndexEntry }
	| { type: 'see'; words: string; entity: ShownEntity; order: IndexEntry };

/** The lines that begin with one letter, or with as many strokes. */
export interface IndexHeading {
	heading: string;
	lines: IndexLine[];
}

/** What an index holds of one kind. */
export interface IndexKind {
	id: string;
	name: string;
	entries: number;
	headings: IndexHeading[];
}

/**
 * The index of an edition: by kind, then as its readers look words up. A wording that begins otherwise than the name of
 * its entity has a line of its own.
 *
 * @example bookIndex(kinds, entities, 'zh-hans')[0]?.headings[0]?.heading // => 'A'
 */
export function bookIndex(kinds: Entities['kinds'], entities: ShownEntities, edition: EditionId): IndexKind[] {
	const { compare, headingOf } = indexOrder(edition);
	return kinds.map(({ id, name }) => {
		const own = [...entities.values()].filter(({ kind }) => kind === id);
		const lines = own
			.flatMap((entity) => [entryOf(entity), ...seeLines(entity)])
			.toSorted((one, other) => compare(one.order, other.order));
		const headings = [...Map.groupBy(lines, ({ order }) => headingOf(order))];
		return {
			id,
			name: name[edition],
			entries: own.length,
			headings: headings.map(([heading, under]) => ({ heading, lines: under })),
		};
	});
}

function entryOf(entity: ShownEntity): IndexLine {
	return { type: 'entry', entity, order: entity.entry };
}

/** Lines for the wordings that stand elsewhere in the order; none where the edition is not in their language. */
function seeLines(entity: ShownEntity): IndexLine[] {
	if (entity.chinese !== undefined) return [];
	return entity.forms
		.filter(({ words }) => firstOf(words) !== firstOf(entity.name))
		.map(({ words }) => ({
			type: 'see',
			words,
			entity,
			order: { name: { 'zh-hans': words, 'zh-hant': words, en: words } },
		}));
}

/** The first character of a name, past quotation marks and brackets. */
function firstOf(name: string): string {
	return /[\p{L}\p{N}]/u.exec(name)?.[0] ?? '';
}
