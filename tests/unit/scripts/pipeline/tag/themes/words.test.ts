import { describe, expect, test } from 'vitest';
import type { Theme } from '#model/theme';
import { findWords } from '../../../../../../scripts/pipeline/tag/themes/words.ts';

const text = { 'zh-hans': '甲', 'zh-hant': '甲', en: 'A' };
const theme = (slug: string, words: Partial<Theme['words']>, not: string[] = []): Theme => ({
	slug,
	order: 1,
	group: 'all',
	name: text,
	covers: text,
	means: false,
	words: { strong: [], plain: [], weak: [], ...words },
	not,
});
const education = theme('education', { strong: ['教育'], weak: ['培训'] }, ['教育救助']);
const security = theme('security', { strong: ['教育救助', '救助'], plain: ['培训'] });

const found = (words: string, ...themes: Theme[]): [string, Record<string, number>][] =>
	findWords(words, themes).map(({ start, end, weights }) => [words.slice(start, end), Object.fromEntries(weights)]);

describe('words are found', () => {
	test('with a weight for each theme they stand under', () => {
		expect(found('教育和培训', education, security)).toEqual([
			['教育', { education: 4 }],
			['培训', { education: 1, security: 2 }],
		]);
	});

	test('the longest at each place, and only that one', () => {
		expect(found('完善教育救助', education, security)).toEqual([['教育救助', { security: 4 }]]);
	});

	test('unless a longer phrase means something else', () => {
		expect(found('教育救助和教育', education)).toEqual([['教育', { education: 4 }]]);
	});

	test('inside a phrase that means something else only for another theme', () => {
		const rescue = theme('rescue', { strong: ['救助'] });
		expect(found('教育救助', education, rescue)).toEqual([['救助', { rescue: 4 }]]);
	});
});
