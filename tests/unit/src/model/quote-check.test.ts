import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareQuote } from '#model/quote-check';

const folding = new Map([['後', '后']]);
const shown = (quotation: string, text: string): string =>
	compareQuote(quotation, text, folding)
		.parts.map(({ kind, words }) => ({ same: words, quoted: `-${words}-`, text: `+${words}+` })[kind])
		.join('');

describe('a quotation beside the text', () => {
	test('is the same wherever it stands', () => {
		expect(compareQuote('养老服务', '提升养老服务品质', folding)).toMatchObject({ similarity: 1, start: 2, end: 6 });
	});

	test('is the same in another script, with other quotes and spaces', () => {
		expect(compareQuote('「十四五」 時後', '“十四五”時后', folding).similarity).toBe(1);
	});

	test('shows a changed, a left out and an added word', () => {
		expect(shown('社区30分钟', '构建社区20分钟的服务圈')).toBe('社区+2+-3-0分钟');
		expect(shown('社区卫生服务', '完善社区公共卫生服务。')).toBe('社区+公共+卫生服务');
		expect(shown('社区的卫生', '完善社区卫生。')).toBe('社区-的-卫生');
	});

	test('is compared by whole words where words are the unit', () => {
		const { parts } = compareQuote('schools near me', 'schools’ operating', folding, 'word');
		expect(parts.map(({ kind, words }) => [kind, words])).toEqual([
			['same', 'schools'],
			['quoted', 'near me'],
		]);
		expect(compareQuote('schools near me', 'a sunny mine', folding, 'word').similarity).toBe(0);
	});

	test('resembles nothing where the text has none of it', () => {
		expect(compareQuote('床前明月光', '提升养老服务品质', folding).similarity).toBe(0);
	});

	test('keeps every word of the quotation, whatever the two are', () => {
		fc.assert(
			fc.property(fc.string({ maxLength: 20 }), fc.string({ maxLength: 40 }), (quotation, text) => {
				const { parts, similarity } = compareQuote(quotation, text, new Map());
				expect(similarity).toBeGreaterThanOrEqual(0);
				expect(similarity).toBeLessThanOrEqual(1);
				expect(parts.every(({ words }) => typeof words === 'string')).toBe(true);
			}),
		);
	});
});
