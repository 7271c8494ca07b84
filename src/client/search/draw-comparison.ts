import { paragraphPattern } from '#model/address';
import type { QuoteComparison } from '#model/quote-check';
import { element } from '../element.ts';
import type { HitText } from './pagefind-index.ts';

/** Draw an altered quotation: what the text has in `<ins>`, what only the quotation has in `<del>`, and the link to the place. */
export function drawComparison(
	{ address, sentences }: HitText,
	{ parts, start }: QuoteComparison,
	pathTo: (address: string) => string,
): HTMLElement {
	const names = { same: 'span', quoted: 'del', text: 'ins' } as const;
	const number = sentences.findIndex(([, end]) => start < end) + 1;
	const target = paragraphPattern.test(address) && number > 0 ? `${address}.s${number}` : address;
	const link = element('a', 'num', `¶ ${target}`);
	link.href = pathTo(target);
	const words = element('p', 'x', ...parts.map(({ kind, words: part }) => element(names[kind], '', part)));
	return element('div', 'comparison', element('p', 'where', link), words);
}
