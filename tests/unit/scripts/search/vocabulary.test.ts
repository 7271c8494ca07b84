import { expect, test } from 'vitest';
import { Glossary, TaiwanTerms } from '#model/vocabulary';
import { carryOver } from '../../../../scripts/search/vocabulary.ts';

test('English renderings, their forms and words of Taiwan carry a query over to the plan’s words', () => {
	const glossary = Glossary.parse({
		terms: [
			{ zh: '养老', en: 'elderly care', kind: 'policy' },
			{ zh: '纲要', en: 'the Outline', forms: ['outline'], kind: 'structure' },
		],
	});
	const taiwan = TaiwanTerms.parse({
		terms: [
			{ zh: '信息', taiwan: ['資訊'] },
			{ zh: '资讯', taiwan: ['資訊'] },
		],
	});
	expect(carryOver(glossary, taiwan)).toEqual({ 'elderly care': ['养老'], outline: ['纲要'], 資訊: ['信息', '资讯'] });
});
