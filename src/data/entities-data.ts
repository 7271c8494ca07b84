import type { Entities } from '#model/entity';
import type { EntitiesData } from '#model/entities-data';
import type { PlanData } from '#model/plan-data';
import { placesNamed } from '../outline/named-places.ts';

/**
 * /data/entities.json: the list of entities with the places that name them.
 *
 * @example entitiesData(plan, { kinds, entities }).entities[3]?.places[0] // => { address: '1.1.0.4', sentence: '1.1.0.4.s3', start: 88, end: 91 }
 */
export function entitiesData(plan: PlanData, { kinds, entities }: Entities): EntitiesData {
	const places = placesNamed(plan, 'entities');
	return {
		schema: 1,
		version: plan.version,
		licence: plan.licence,
		kinds,
		entities: entities.map(({ id, kind, name, variants, parent, gazetteer, confidence, explanation }) => ({
			id,
			kind,
			name,
			variants: variants.map((variant) => variant.name),
			...(parent !== undefined && { parent }),
			gazetteer,
			...(confidence !== undefined && { confidence }),
			...(explanation !== undefined && { explanation }),
			places: places.get(id) ?? [],
		})),
	};
}
