import { element } from '../element.ts';
import type { HitText } from './pagefind-index.ts';
import type { SearchState } from './state.ts';

/** How many characters a line of the concordance keeps on either side. */
const context = 40;

interface Line {
	address: string;
	left: string;
	words: string;
	right: string;
}

/** Draw the concordance: a line for each match, sorted by what stands left or right of it, or in the order of the text. */
export function drawKwic(
	hits: readonly HitText[],
	sort: SearchState['sort'],
	pathTo: (address: string, words: string) => string,
): HTMLLIElement[] {
	return sorted(hits.flatMap(linesOf), sort).map(({ address, left, words, right }) => {
		const link = element('a', 'num', `¶ ${address}`);
		link.href = pathTo(address, words);
		return element(
			'li',
			'',
			element('span', 'l', element('span', '', left)),
			element('b', '', words),
			element('span', 'r', right),
			link,
		);
	});
}

function linesOf({ address, text, matches }: HitText): Line[] {
	return matches.map(([from, to]) => ({
		address,
		left: text.slice(Math.max(0, from - context), from),
		words: text.slice(from, to),
		right: text.slice(to, to + context),
	}));
}

function sorted(lines: Line[], sort: SearchState['sort']): Line[] {
	const backwards = (words: string): string => Array.from(words).reverse().join('');
	const collator = new Intl.Collator(document.documentElement.lang === 'en' ? 'en' : 'zh');
	if (sort === 'right') return lines.toSorted((a, b) => collator.compare(a.right, b.right));
	if (sort === 'left') return lines.toSorted((a, b) => collator.compare(backwards(a.left), backwards(b.left)));
	return lines;
}
