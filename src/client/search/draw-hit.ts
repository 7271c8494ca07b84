import { fill } from '../../i18n/fill.ts';
import { pageOf } from '../../i18n/paths.ts';
import { element } from '../element.ts';
import { drawRow } from './draw-row.ts';
import { extracts, markedWords } from './extract.ts';
import type { HitText } from './pagefind-index.ts';

/** How many sentences of a paragraph a hit shows. */
const shownSentences = 2;

export interface HitDrawing {
	/** The path to an address, which carries the words to mark there. */
	pathTo: (address: string, words: string) => string;
	/** Titles of the pages by their paths. */
	titles: Readonly<Record<string, string>>;
	/** The words for the sentences not shown; {n}. */
	rest: string;
	/** The words where the sentence of another edition cannot be fetched. */
	failed: string;
	/** The sentence of another edition at an address, where one is asked for. */
	beside: ((address: string) => Promise<Node>) | undefined;
}

/** Draw a hit: its address, where it stands, and the sentences that hold the words, with the matches marked. */
export function drawHit(hit: HitText, { pathTo, titles, rest, failed, beside }: HitDrawing): HTMLLIElement {
	const { address, text } = hit;
	const holding = extracts(hit);
	const [first] = holding;
	const words = first?.matches[0] ? text.slice(...first.matches[0]) : '';
	const link = element('a', '', element('b', '', `¶ ${address}`), `　${titles[pageOf(address)] ?? ''}`);
	link.href = pathTo(first?.address ?? address, words);
	const drawn = element('li', '', element('p', 'where', link));
	drawn.dataset['hit'] = address;
	for (const extract of holding.slice(0, shownSentences)) {
		drawn.append(hit.cells ? drawRow(hit, hit.cells) : element('p', 'x', ...markedWords(text, extract)));
		if (beside) {
			const counterpart = element('p', 'counterpart');
			beside(extract.address).then(
				(node) => counterpart.append(node),
				() => counterpart.append(failed),
			);
			drawn.append(counterpart);
		}
	}
	const hidden = holding.length - shownSentences;
	if (hidden > 0) drawn.append(element('p', 'plus', fill(rest, { n: hidden })));
	return drawn;
}
