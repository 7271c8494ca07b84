import { expect, test } from 'vitest';
import { TaiwanVocabulary } from '#model/taiwan-vocabulary';
import { Glossary } from '#model/vocabulary';
import { carryOver } from '../../../../scripts/search/vocabulary.ts';

const term = (zh: string, words: object) => ({ 'zh-hans': zh, 'zh-hant': zh, ...words });
const carriedBy = (glossary: object, taiwan: object): Record<string, string[]> =>
	carryOver(Glossary.parse(glossary), TaiwanVocabulary.parse(taiwan));

test('English renderings and their forms carry a query over to the plan’s words, with or without an article', () => {
	const terms = [
		{ zh: '养老', en: 'elderly care', kind: 'policy' },
		{ zh: '纲要', en: 'The Outline', forms: ['outline'], kind: 'structure' },
	];
	expect(carriedBy({ terms }, {})).toEqual({ 'elderly care': ['养老'], outline: ['纲要'] });
});

test('words of Taiwan for a term carry over to it, the nearest thing in Taiwan and what else readers type too', () => {
	const terms = [
		term('信息', { taiwan: ['資訊'] }),
		term('资讯', { taiwan: ['資訊'] }),
		term('医保', { compare: ['健保'] }),
		term('千兆', { taiwan: ['1 Gbps'], alsoTyped: ['十億位元'] }),
	];
	expect(carriedBy({}, { terms })).toEqual({
		資訊: ['信息', '资讯'],
		健保: ['医保'],
		'1 gbps': ['千兆'],
		十億位元: ['千兆'],
	});
});

test('a term that no page marks is found by what readers type for it', () => {
	expect(carriedBy({}, { unmarked: [{ 'zh-hans': '人均', alsoTyped: ['每人平均'] }] })).toEqual({ 每人平均: ['人均'] });
});

test('words of Taiwan for what a term means in some places only are not carried over to all of them', () => {
	expect(carriedBy({}, { terms: [term('指标', { taiwan: ['配額'], carried: false })] })).toEqual({});
});
