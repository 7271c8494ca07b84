import type { Folding } from '#model/search-key';
import { drawComparison } from './draw-comparison.ts';
import { differsInMarks, isExact, type Likeness } from './passage.ts';
import type { SearchView } from './search-view.ts';

/**
 * Say how a passage stands to the text: exactly; altered, as the heading, with the differences; or not at all.
 *
 * @param likeness the place it resembles most, where there is one
 * @param found whether there are hits, whose total is the heading
 */
export function tellPassage(
	view: SearchView,
	folding: Folding,
	{ passage, likeness, found }: { passage: string; likeness: Likeness | undefined; found: boolean },
	pathTo: (address: string) => string,
): void {
	if (!likeness) view.verdict('absent');
	else if (isExact(likeness)) view.verdict('exact', view.word('exact'));
	else {
		const { hit, comparison } = likeness;
		const word = differsInMarks(passage, likeness, folding) ? 'marks' : 'altered';
		const values = { address: hit.address };
		if (found) view.verdict('altered', view.filled(word, values));
		else {
			view.say(word, values);
			view.verdict('altered');
		}
		view.find('[data-check]').append(...drawComparison(hit, comparison, view.word('legend'), pathTo));
	}
}
