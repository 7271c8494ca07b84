import type { GlossaryData } from '#model/glossary-data';
import type { PlanData } from '#model/plan-data';
import type { Terms } from '#model/term';
import { placesNamed } from '../outline/named-places.ts';

/**
 * /data/glossary.json: the reader’s glossary with the places of each term.
 *
 * @example glossaryData(plan, { kinds, terms }).terms[0]?.places[0] // => { address: '0.0.0.1', sentence: '0.0.0.1.s1', start: 3, end: 6 }
 */
export function glossaryData(plan: PlanData, { kinds, terms }: Terms): GlossaryData {
	const places = placesNamed(plan, 'terms');
	return {
		schema: 1,
		version: plan.version,
		licence: plan.licence,
		kinds,
		terms: terms.map(({ id, kind, name, variants, explanation }) => ({
			id,
			kind,
			name,
			variants,
			...(explanation !== undefined && { explanation }),
			places: places.get(id) ?? [],
		})),
	};
}
