import { paragraphOf } from '#model/address';
import type { Segment } from '../segments.ts';
import type { Check, Problem } from './check.ts';

const running = 3;

/** No three sentences running in a paragraph open with the same two words. */
export const openers: Check = (segments) => {
	const problems: Problem[] = [];
	const sentences = segments.filter(({ kind, en }) => kind === 'sentence' && en !== '');
	let row: Segment[] = [];
	for (const segment of sentences) {
		const last = row.at(-1);
		const goesOn =
			last !== undefined &&
			paragraphOf(last.address) === paragraphOf(segment.address) &&
			openerOf(last.en) === openerOf(segment.en);
		row = goesOn ? [...row, segment] : [segment];
		if (row.length === running)
			problems.push({
				segment,
				found: `“${openerOf(segment.en)} …” to open ${running} sentences running`,
				expected: 'two at most',
				remedy: 'open one of them otherwise',
			});
	}
	return problems;
};

function openerOf(sentence: string): string {
	return sentence.split(' ').slice(0, 2).join(' ').toLowerCase();
}
