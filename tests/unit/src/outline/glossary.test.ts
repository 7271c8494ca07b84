import { describe, expect, test } from 'vitest';
import type { Terms } from '#model/term';
import { paragraphOf, smallPlan } from '../../../helpers/small-plan.ts';
import { glossaryData } from '../../../../src/data/glossary-data.ts';
import { shownGlossary } from '../../../../src/outline/glossary.ts';

const text = (hans: string, hant: string, en: string) => ({ 'zh-hans': hans, 'zh-hant': hant, en });
const terms: Terms = {
	kinds: [
		{ id: 'planning', name: text('规划', '規劃', 'Planning') },
		{ id: 'slogan', name: text('口号', '口號', 'Slogans') },
	],
	terms: [
		{
			id: 'hub',
			kind: 'planning',
			name: text('枢纽经济', '樞紐經濟', 'hub economy'),
			variants: [],
			explanation: text('一。', '二。', 'One.'),
			unsure: false,
		},
		{
			id: 'platform',
			kind: 'planning',
			name: text('平台', '平臺', 'platform'),
			variants: [],
			explanation: text('一。', '二。', 'One.'),
			unsure: false,
		},
		{ id: 'five', kind: 'slogan', name: text('五育', '五育', 'five educations'), variants: [], unsure: true },
	],
};
const paragraph = paragraphOf('3.1.1.1', '发展平台。', '平台与枢纽经济，又平台。');
const spans = [
	{ id: 'platform', start: 2, end: 4 },
	{ id: 'platform', start: 5, end: 7 },
	{ id: 'hub', start: 8, end: 12 },
	{ id: 'platform', start: 14, end: 16 },
];
const plan = smallPlan([{ ...paragraph, terms: spans }], { '7.1.3': '坚持五育并举' });
const data = glossaryData(plan, terms);

describe('the glossary of an edition', () => {
	test('stands by kind, and then as its readers look words up', () => {
		const idsIn = (edition: 'zh-hans' | 'zh-hant' | 'en') =>
			shownGlossary(data, plan, edition).map((kind) => kind.terms.map(({ id }) => id));
		expect(idsIn('zh-hans')).toEqual([['platform', 'hub'], ['five']]);
		expect(idsIn('zh-hant')).toEqual([['platform', 'hub'], ['five']]);
		expect(idsIn('en')).toEqual([['hub', 'platform'], ['five']]);
	});

	test('names the term in the other editions, where they write it otherwise', () => {
		const [planning, slogans] = shownGlossary(data, plan, 'zh-hant');
		expect(planning?.terms[0]?.others).toEqual([
			{ edition: 'zh-hans', name: '平台' },
			{ edition: 'en', name: 'platform' },
		]);
		expect(slogans?.terms[0]?.others).toEqual([{ edition: 'en', name: 'five educations' }]);
		const [inEnglish] = shownGlossary(data, plan, 'en').at(-1)?.terms ?? [];
		expect(inEnglish?.others).toEqual([{ edition: 'zh-hans', name: '五育' }]);
	});

	test('leads to each sentence once, and to titles where no sentence has the term', () => {
		const [planning, slogans] = shownGlossary(data, plan, 'zh-hans');
		expect(planning?.terms[0]?.places).toEqual(['3.1.1.1.s1', '3.1.1.1.s2']);
		expect(slogans?.terms[0]).toMatchObject({ explanation: undefined, places: ['7.1.3'] });
	});
});
