import { describe, expect, test } from 'vitest';
import type { TaiwanData } from '#model/taiwan-data';
import { paragraphOf, smallPlan } from '../../../helpers/small-plan.ts';
import { shownVocabulary } from '../../../../src/outline/vocabulary.ts';

const term = (
	hans: string,
	hant: string,
	given: Partial<TaiwanData['terms'][number]>,
): TaiwanData['terms'][number] => ({
	'zh-hans': hans,
	'zh-hant': hant,
	taiwan: [],
	compare: [],
	kind: 'vocabulary',
	falseFriend: false,
	explanation: '',
	places: [],
	...given,
});
const taiwan: TaiwanData = {
	version: '1.0.0',
	licence: 'CC BY 4.0',
	terms: [
		term('软件', '軟件', { taiwan: ['軟體'], places: [{ address: '1.1.1.1', start: 4, end: 6 }] }),
		term('大数据', '大數據', { taiwan: ['巨量資料'] }),
		term('五育', '五育', { falseFriend: true, explanation: '不同。' }),
		term('双创', '雙創', { kind: 'official-name-keep', explanation: '口號。' }),
	],
	conversion: [],
};
const plan = smallPlan([paragraphOf('1.1.1.1', '計劃。', '用軟件。')], { '7.1.3': '坚持五育并举' });

describe('the vocabulary of an edition', () => {
	test('has three parts, each as its readers look words up', () => {
		const { friends, words, names } = shownVocabulary(taiwan, plan, 'zh-hant');
		expect([friends, words, names].map((part) => part.map(({ word }) => word))).toEqual([
			['五育'],
			['大數據', '軟件'],
			['雙創'],
		]);
	});

	test('prints a word in the characters of the edition, and knows it by the Traditional ones', () => {
		const [first] = shownVocabulary(taiwan, plan, 'zh-hans').words;
		expect(first).toMatchObject({ id: '大數據', word: '大数据', taiwan: ['巨量資料'] });
	});

	test('leads to the sentences that have a word, or to the titles', () => {
		const { friends, words } = shownVocabulary(taiwan, plan, 'en');
		expect(words.find(({ id }) => id === '軟件')?.places).toEqual(['1.1.1.1.s2']);
		expect(friends[0]?.places).toEqual(['7.1.3']);
	});
});
