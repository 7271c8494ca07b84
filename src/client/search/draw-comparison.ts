import { paragraphPattern } from '#model/address';
import type { QuoteComparison } from '#model/quote-check';
import { element } from '../element.ts';
import type { HitText } from './pagefind-index.ts';

/** Draw an altered quotation: what the text has in `<ins>`, what only the quotation has in `<del>`, how to read it, and the link to the place. */
export function drawComparison(
	{ address, sentences }: HitText,
	{ parts, start }: QuoteComparison,
	legend: string,
	pathTo: (address: string) => string,
): HTMLElement[] {
	const names = { same: 'span', quoted: 'del', text: 'ins' } as const;
	const number = sentences.findIndex(([, end]) => start < end) + 1;
	const target = paragraphPattern.test(address) && number > 0 ? `${address}.s${number}` : address;
	const link = element('a', 'num', `¶ ${target}`);
	link.href = pathTo(target);
	const words = element(
		'p',
		'x',
		...parts.flatMap(({ kind, words: part }, index) => {
			const drawn = element(names[kind], '', part);
			return runInto(parts[index - 1]?.words ?? '', part) ? [' ', drawn] : [drawn];
		}),
	);
	return [element('div', 'comparison', element('p', 'where', link), words), element('p', 'help', legend)];
}

/** Whether two parts would read as one word. */
function runInto(before: string, after: string): boolean {
	return /[\p{Script=Latin},.;:]$/u.test(before) && /^[\p{Script=Latin}\d]/u.test(after);
}
