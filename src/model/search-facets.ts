/** What a search can be narrowed by; each record has values for each. */
export const facetNames = ['chapter', 'target', 'grade', 'theme'] as const;
export type FacetName = (typeof facetNames)[number];

/** Values by facet; of a choice, none is all. */
export type Facets = Readonly<Record<FacetName, readonly string[]>>;

/** How many hits each value of each facet has. */
export type FacetCounts = Readonly<Record<FacetName, ReadonlyMap<string, number>>>;

/** No value of any facet. */
export const noFacets: Facets = everyFacet(() => []);

/** Whether nothing is chosen of any facet. */
export function isEmpty(facets: Facets): boolean {
	return facetNames.every((name) => facets[name].length === 0);
}

/** Something for every facet. @example everyFacet(() => 0) // => { chapter: 0, target: 0, grade: 0, theme: 0 } */
export function everyFacet<Value>(make: (name: FacetName) => Value): Record<FacetName, Value> {
	return Object.fromEntries(facetNames.map((name) => [name, make(name)])) as Record<FacetName, Value>;
}

/** Whether a record has a chosen value of every facet, but for one that is left out. */
export function isChosen(facets: Facets, chosen: Facets, but?: FacetName): boolean {
	return facetNames.every(
		(name) => name === but || chosen[name].length === 0 || chosen[name].some((value) => facets[name].includes(value)),
	);
}

/** Count hits by the values of each facet, among those that the other facets leave. */
export function countFacets(all: readonly Facets[], chosen: Facets): FacetCounts {
	return everyFacet((name) => {
		const counts = new Map<string, number>();
		for (const facets of all.filter((candidate) => isChosen(candidate, chosen, name)))
			for (const value of facets[name]) counts.set(value, (counts.get(value) ?? 0) + 1);
		return counts;
	});
}
