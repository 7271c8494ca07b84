import { type EditionId, editionIds } from '#model/editions';
import { everyFacet, facetNames, type Facets, noFacets } from '#model/search-facets';

// A number, or a name in small letters.
const facetValue = /^[a-z\d-]+$/u;
/** A query is read, and kept in the URL, up to so many characters. */
export const longestQuery = 1000;

/** Everything about a search that the URL keeps. */
export interface SearchState {
	q: string;
	order: 'relevance' | 'place';
	view: 'list' | 'kwic';
	/** What the lines of the concordance are sorted by. */
	sort: 'place' | 'left' | 'right';
	facets: Facets;
	/** The edition whose sentences stand below the extracts. */
	beside: EditionId | '';
	/** Search only for what was typed. */
	literal: boolean;
}

const defaults: SearchState = {
	q: '',
	order: 'relevance',
	view: 'list',
	sort: 'place',
	facets: noFacets,
	beside: '',
	literal: false,
};

/** Read the state from a query string; what it does not know is left at its default. */
export function readState(search: string): SearchState {
	const parameters = new URLSearchParams(search);
	const oneOf = <Value extends string>(name: string, values: readonly Value[], otherwise: Value): Value =>
		values.find((value) => value === parameters.get(name)) ?? otherwise;
	return {
		q: (parameters.get('q') ?? '').slice(0, longestQuery),
		order: oneOf('order', ['relevance', 'place'], defaults.order),
		view: oneOf('view', ['list', 'kwic'], defaults.view),
		sort: oneOf('sort', ['place', 'left', 'right'], defaults.sort),
		facets: everyFacet((name) => (parameters.get(name) ?? '').split(',').filter((value) => facetValue.test(value))),
		beside: oneOf('with', ['', ...editionIds], defaults.beside),
		literal: parameters.get('literal') === '1',
	};
}

/** Write the state as a query string, without what stands at its default. */
export function writeState(state: SearchState): string {
	const parameters = new URLSearchParams();
	if (state.q !== '') parameters.set('q', state.q.slice(0, longestQuery).toWellFormed());
	if (state.order !== defaults.order) parameters.set('order', state.order);
	if (state.view !== defaults.view) parameters.set('view', state.view);
	if (state.sort !== defaults.sort) parameters.set('sort', state.sort);
	for (const name of facetNames) if (state.facets[name].length > 0) parameters.set(name, state.facets[name].join(','));
	if (state.beside !== '') parameters.set('with', state.beside);
	if (state.literal) parameters.set('literal', '1');
	const written = parameters.toString();
	return written === '' ? '' : `?${written}`;
}
