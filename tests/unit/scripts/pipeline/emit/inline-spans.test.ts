import fc from 'fast-check';
import type { PhrasingContent } from 'mdast';
import { expect, test } from 'vitest';
import { wrapSpans } from '../../../../../scripts/pipeline/emit/inline-spans.ts';

const span = (start: number, end: number): Parameters<typeof wrapSpans>[1][number] => ({
	start,
	end,
	wrap: (children) => ({ type: 'emphasis', children }),
});

/** The nodes as a bracketed text. */
function bracketed(nodes: readonly PhrasingContent[]): string {
	return nodes
		.map((node) => (node.type === 'emphasis' ? `[${bracketed(node.children)}]` : 'value' in node ? node.value : ''))
		.join('');
}

test.each([
	['nothing', [], 'abcdef'],
	['a run', [span(2, 4)], 'ab[cd]ef'],
	['runs side by side', [span(4, 6), span(0, 4)], '[abcd][ef]'],
	['a run within another', [span(2, 3), span(1, 5)], 'a[b[c]de]f'],
	['a run that crosses another', [span(1, 3), span(2, 5)], 'a[b[c]]def'],
	['a point between words', [span(3, 3)], 'abc[]def'],
	['a point at the end', [span(6, 6)], 'abcdef[]'],
])('%s', (_, spans, expected) => {
	expect(bracketed(wrapSpans('abcdef', spans))).toBe(expected);
});

test('no word is lost or doubled, whatever the runs', () => {
	const spans = fc.array(fc.tuple(fc.nat(12), fc.nat(12)).map(([a, b]) => span(Math.min(a, b), Math.max(a, b))));
	fc.assert(
		fc.property(fc.string({ maxLength: 12 }), spans, (text, runs) => {
			const plain = bracketed(wrapSpans(text.replaceAll(/[[\]]/gu, '·'), runs)).replaceAll(/[[\]]/gu, '');
			expect(plain).toBe(text.replaceAll(/[[\]]/gu, '·'));
		}),
	);
});

test('however many runs a text has, all are wrapped', () => {
	const many = Array.from({ length: 20_000 }, (_, index) => span(index, index + 1));
	expect(wrapSpans('字'.repeat(20_000), many)).toHaveLength(20_000);
});
