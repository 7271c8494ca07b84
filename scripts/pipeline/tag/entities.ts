import type { Entity, EntityAt } from '#model/entity';
import { indexNames, longestMatches, type NameIndex } from '../longest-match.ts';
import { meantAt, type Name } from './entities/meant.ts';
import { withWholeQuotes } from './entities/quotes.ts';

/** The names of entities, made ready for `entitiesIn`. */
export type EntityNames = NameIndex<Name>;

/**
 * Prepare the names and variants of entities for `entitiesIn`.
 *
 * @example namesOf(entities).get('三')?.map(({ name }) => name) // => ['三叉湖大桥', '三叉湖', …]
 */
export function namesOf(entities: readonly Entity[]): EntityNames {
	return indexNames(
		entities.flatMap(({ id, name, variants, near }) => [
			[name['zh-hans'], { id, near }] as const,
			...variants.map((variant) => [variant.name, { id, near: [...near, ...variant.near] }] as const),
		]),
	);
}

/**
 * Find the entities that a text names, the longest name first at each place; quotation marks are passed over in names and
 * text alike. Where two entities share a name, the words around it decide.
 *
 * @param context what stands above the text, its headings: words that decide may stand there too
 * @returns half-open UTF-16 spans, in order, that do not overlap; of a pair of quotation marks a span holds both or none
 * @example entitiesIn('深化“放管服”改革', namesOf([{ id: 'reform', name: { 'zh-hans': '“放管服”改革' }, … }])) // => [{ id: 'reform', start: 2, end: 9 }]
 */
export function entitiesIn(text: string, names: EntityNames, context = ''): EntityAt[] {
	return longestMatches(text, names, (all, place) => meantAt(all, place, text, context)).map(({ named, ...place }) => ({
		id: named.id,
		...withWholeQuotes(text, place),
	}));
}
