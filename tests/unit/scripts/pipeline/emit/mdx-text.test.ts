import fc from 'fast-check';
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { writeText } from '../../../../../scripts/pipeline/emit/mdx-text.ts';

const base = unified().use(remarkGfm).use(remarkMdx);
const plainly = base().use(remarkStringify).freeze();
const ours = base()
	.use(remarkStringify, { handlers: { text: writeText } })
	.freeze();

const pieces = fc.constantFrom(
	...['中', '文', '。', '，', '“', '”', '（', '5', '1. ', '% ', ', ', 'word', 'www', 'w.', 'a.', 'a)', ' (', '-', '- '],
	...[
		'#',
		'*',
		'_',
		'`',
		'<',
		'{',
		'[',
		']',
		'(',
		'|',
		'~',
		'@',
		':',
		'://',
		'&',
		'&amp;',
		'!',
		'=',
		'+',
		' ',
		'\n',
		'\\',
	],
);
const words = fc.array(pieces, { minLength: 1, maxLength: 12 }).map((parts) => parts.join(''));

test('every text is written as remark itself would write it', () => {
	fc.assert(
		fc.property(words, words, (first, second) => {
			const tree: Root = {
				type: 'root',
				children: [
					{
						type: 'paragraph',
						children: [
							{ type: 'text', value: first },
							{ type: 'emphasis', children: [{ type: 'text', value: second }] },
							{ type: 'text', value: second },
						],
					},
				],
			};
			expect(ours.stringify(tree)).toBe(plainly.stringify(tree));
		}),
		{ numRuns: 2000 },
	);
});
