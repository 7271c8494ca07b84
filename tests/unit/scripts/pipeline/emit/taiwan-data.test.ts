import { expect, test } from 'vitest';
import { TaiwanVocabulary } from '#model/taiwan-vocabulary';
import { taiwanData } from '../../../../../scripts/pipeline/emit/taiwan-data.ts';
import { localise } from '../../../../../scripts/pipeline/localise.ts';
import { taiwanConverter } from '../../../../../scripts/pipeline/taiwan-converter.ts';
import { planOf, untagged, wordless } from '../../../../helpers/plans.ts';

const reason = { 'zh-hans': '依惯例', 'zh-hant': '依慣例', en: 'by custom' };
const fixes = [{ from: '計劃', to: '計畫', kind: 'house' as const, why: '…', reason }];
const plan = planOf('第一章 计划\n信息计划。');
const editions = localise(plan, untagged, { ...wordless, taiwan: { fixes, file: 'taiwan.yaml' } });
const traditional = editions.find(({ id }) => id === 'zh-hant');

test('a term of Taiwan has its places, and a fix every place where it changed a character', () => {
	if (!traditional) throw new Error('no Traditional edition');
	const vocabulary = TaiwanVocabulary.parse({
		terms: [{ 'zh-hans': '信息', 'zh-hant': '信息', taiwan: ['資訊'], alsoTyped: ['訊息'] }],
	});
	const data = taiwanData(plan, traditional, { fixes, vocabulary, terms: [] }, { version: '1', licence: 'x' });
	expect(data.terms[0]).toEqual({
		'zh-hans': '信息',
		'zh-hant': '信息',
		taiwan: ['資訊'],
		compare: [],
		kind: 'vocabulary',
		falseFriend: false,
		explanation: '',
		places: [{ address: '1.0.0.1', start: 0, end: 2 }],
	});
	expect(data.conversion[0]?.places).toEqual([
		{ address: '1', start: 0 },
		{ address: '1.0.0.1', start: 2 },
	]);
	expect(taiwanConverter(fixes)('信息计划')).toBe('信息計畫');
});
