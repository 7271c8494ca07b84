import { element } from '../element.ts';
import type { Answer } from './search-engine.ts';
import type { SearchView } from './search-view.ts';

/**
 * Say how a query was searched where it does not stand in the text as typed. No word breaks across lines.
 *
 * @param query as it is shown
 */
export function explain(view: SearchView, { by, searched }: Answer, query: string, glue: string): void {
	const words = searched.flatMap((word, index) => [index === 0 ? '' : glue, element('span', 'term', word)]);
	const [before = '', after = ''] = view.filled(by, { query }).split('{words}');
	view.find('[data-how]').replaceChildren(...(searched.length === 0 ? [] : [before, ...words, after]));
	view.when('how', searched.length > 0);
	view.when('carried', ['carried', 'widened', 'aligned'].includes(by) && searched.length > 0);
}
