import { describe, expect, test } from 'vitest';
import { markedWords } from '../../../../src/outline/marked-words.ts';

describe('what a text marks', () => {
	test('is each term and each word once, in the order of its first mark', () => {
		const text =
			'<Term id="b">乙</Term>、<Taiwan id="12" friend>數字</Taiwan>、<Term id="a">甲</Term>、<Taiwan id="3">丙</Taiwan>';
		expect(markedWords([text, '<Term id="b">乙</Term><Taiwan id="12" friend>數字</Taiwan>'])).toEqual({
			terms: ['b', 'a'],
			taiwan: [12, 3],
		});
	});

	test('is nothing else that has an id', () => {
		expect(markedWords(['<Entity id="sanjiangkou">三江口</Entity><Sentence id="1.1.1.1.s1">文</Sentence>'])).toEqual({
			terms: [],
			taiwan: [],
		});
	});
});
