import { drawComparison } from './draw-comparison.ts';
import { isExact, type Likeness } from './passage.ts';
import type { SearchView } from './search-view.ts';

/**
 * Say how a passage stands to the text: exactly, altered with the differences, or not at all.
 *
 * @param likeness the place it resembles most, where there is one
 */
export function tellPassage(
	view: SearchView,
	likeness: Likeness | undefined,
	pathTo: (address: string) => string,
): void {
	if (!likeness) view.verdict('absent');
	else if (isExact(likeness)) view.verdict('exact');
	else {
		view.verdict('altered');
		view.find('[data-check]').append(drawComparison(likeness.hit, likeness.comparison, pathTo));
	}
}
