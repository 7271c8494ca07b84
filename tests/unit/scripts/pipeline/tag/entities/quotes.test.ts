import { expect, test } from 'vitest';
import { withWholeQuotes } from '../../../../../../scripts/pipeline/tag/entities/quotes.ts';

test.each([
	['“放管服”改革', 1, 7, '“放管服”改革'],
	['宅基地“三权分置”', 0, 8, '宅基地“三权分置”'],
	['“两江两岸”', 1, 5, '两江两岸'],
	['「放管服」改革', 1, 7, '「放管服」改革'],
	['放管服改革', 0, 5, '放管服改革'],
	['也”放管服”改革', 2, 8, '放管服”改革'],
])('in %s, the span from %i to %i reads %s', (text, start, end, expected) => {
	const span = withWholeQuotes(text, { start, end });
	expect(text.slice(span.start, span.end)).toBe(expected);
});
