import type { EditionId } from '#model/editions';

/**
 * Make something of an edition once, for all pages that ask for it.
 *
 * @example const loadNames = perEdition(async (edition) => namesOf(await loadData(), edition))
 */
export function perEdition<Made>(make: (edition: EditionId) => Promise<Made>): (edition: EditionId) => Promise<Made> {
	const made = new Map<EditionId, Promise<Made>>();
	return (edition) => {
		const known = made.get(edition) ?? make(edition);
		made.set(edition, known);
		return known;
	};
}
