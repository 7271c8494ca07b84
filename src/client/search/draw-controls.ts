import type { FacetCounts, FacetName } from '#model/search-facets';
import { button, element } from '../element.ts';
import type { NearTerm } from './search-engine.ts';
import { readState, type SearchState, writeState } from './state.ts';

/** Draw how many hits each value of each facet has, beside its name in the filters. */
export function drawCounts(labels: Iterable<HTMLElement>, counts: FacetCounts): void {
	for (const label of labels) {
		const input = label.querySelector('input');
		const values = counts[input?.name as FacetName];
		const most = Math.max(1, ...values.values());
		const count = values.get(input?.value ?? '') ?? 0;
		label.querySelector('.count')?.replaceChildren(String(count));
		label.querySelector('meter')?.setAttribute('max', String(most));
		label.querySelector('meter')?.setAttribute('value', String(count));
		label.classList.toggle('zero', count === 0);
	}
}

/** Draw the words of the plan nearest to a query, each a button that searches for it. */
export function drawNear(near: readonly NearTerm[], fillIn: (words: string) => void): (Node | string)[] {
	return near.flatMap(({ words, total }) => {
		const drawn = button(`${words} `, () => fillIn(words));
		drawn.append(element('small', 'num', String(total)));
		drawn.dataset['set'] = JSON.stringify({ q: words });
		return [drawn, ' '];
	});
}

/** Draw the recent queries, each a link to its results. */
export function drawRecent(queries: readonly string[]): (Node | string)[] {
	return queries.flatMap((query) => {
		const link = element('a', '', query);
		link.href = location.pathname + writeState({ ...readState(''), q: query });
		return [link, ' '];
	});
}

/** Show which of the choices the state has made. */
export function pressControls(controls: Iterable<HTMLElement>, state: SearchState): void {
	const values = new Map<string, unknown>(Object.entries(state));
	for (const control of controls) {
		const set = JSON.parse(control.dataset['set'] ?? '{}') as Record<string, unknown>;
		control.setAttribute(
			'aria-pressed',
			String(Object.entries(set).every(([name, value]) => values.get(name) === value)),
		);
	}
}
