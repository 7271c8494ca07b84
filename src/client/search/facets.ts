import { everyFacet, type FacetName, type Facets } from '#model/search-facets';

const boxes = '[data-facets] input';

/** Tick the boxes of the filters that a search has chosen, and no others. */
export function tickFacets(root: HTMLElement, facets: Facets): void {
	for (const box of root.querySelectorAll<HTMLInputElement>(boxes))
		box.checked = facets[box.name as FacetName].includes(box.value);
}

/** What the ticked boxes of the filters choose. */
export function chosenFacets(root: HTMLElement): Facets {
	const ticked = [...root.querySelectorAll<HTMLInputElement>(`${boxes}:checked`)];
	return everyFacet((facet) => ticked.filter(({ name }) => name === facet).map(({ value }) => value));
}
