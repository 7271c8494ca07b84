import { describe, expect, test } from 'vitest';
import { paragraphOf } from '../../../helpers/small-plan.ts';
import { sentenceAt } from '../../../../src/outline/sentence-at.ts';

const paragraph = paragraphOf('1.1.1.1', '先讲。', '后讲。');

describe('the sentence at an offset', () => {
	test('begins where the one before ends', () => {
		expect([0, 2, 3, 5].map((offset) => sentenceAt(paragraph, offset))).toEqual([
			'1.1.1.1.s1',
			'1.1.1.1.s1',
			'1.1.1.1.s2',
			'1.1.1.1.s2',
		]);
	});

	test('is none past the end', () => {
		expect(() => sentenceAt(paragraph, 6)).toThrow('1.1.1.1 has no character 6');
	});
});
