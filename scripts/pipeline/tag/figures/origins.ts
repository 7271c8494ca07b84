import type { FigureRules } from '#model/figure-rules';
import type { Candidate } from './candidates.ts';
import { gap } from './number-span.ts';
import { anyOf } from './words.ts';

// “由58.2%”, “从2015年的485亿元”, “从全省第18位”.
const from = /(?<![自理缘])[从由][^从由，]{0,16}$/u;
// How far the second number of a movement may stand from the first.
const reach = 24;

/**
 * Make the test for the level that another level moves on from: the first number of 由58.2%提高到65%.
 *
 * @example originTest(rules)(figure, next, '由58.2%提高到65%') // => true
 */
export function originTest({
	verbs,
}: FigureRules): (figure: Candidate, next: Candidate | undefined, text: string) => boolean {
	const changes = anyOf([...verbs.rise, ...verbs.fall, ...verbs.move]);
	const on = new RegExp(`^${gap}(?:的[^，。]{0,6})?(?:${changes}){0,3}(?:到|至|为)`, 'u');
	return ({ before, end, clause }, next, text) =>
		next?.clause === clause && next.start - end <= reach && from.test(before) && on.test(text.slice(end, next.start));
}
