import { expect, test } from 'vitest';
import { reasonOf } from '../../../../../scripts/pipeline/emit/related-data.ts';
import { relatedRules } from '../../../../helpers/tagged-plan.ts';

const names = new Map([['sanjiangkou', { 'zh-hans': '三江口', 'zh-hant': '三江口', en: 'Sanjiangkou' }]]);
const convert = (text: string): string => text.replaceAll('产', '產');

test('a reason names what two paragraphs share, in the words of each edition', () => {
	expect(reasonOf({ kind: 'place', words: ['sanjiangkou'] }, relatedRules, names, convert)).toEqual({
		'zh-hans': '同一地方：三江口',
		'zh-hant': '同一地方：三江口',
		en: 'Same place: Sanjiangkou',
	});
});

test('words of the text itself are converted, and stay Chinese in English', () => {
	const { 'zh-hant': hant, en } = reasonOf(
		{ kind: 'phrase', words: ['产业', '产品', '产能'] },
		relatedRules,
		names,
		convert,
	);
	expect(hant).toContain('產业、產品');
	expect(en).toContain('产业, 产品');
});
