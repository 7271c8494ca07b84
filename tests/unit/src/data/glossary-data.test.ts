import { describe, expect, test } from 'vitest';
import type { Terms } from '#model/term';
import { paragraphOf, smallPlan } from '../../../helpers/small-plan.ts';
import { glossaryData } from '../../../../src/data/glossary-data.ts';

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

describe('the data of the glossary', () => {
	test('gives each term the places that the plan has for it, which read it', () => {
		const places = data.terms.find(({ id }) => id === 'platform')?.places ?? [];
		expect(places.map(({ sentence }) => sentence)).toEqual(['3.1.1.1.s1', '3.1.1.1.s2', '3.1.1.1.s2']);
		for (const { start, end } of places) expect(paragraph.text['zh-hans'].slice(start, end)).toBe('平台');
	});

	test('has no explanation of what is not certain', () => {
		expect(data.terms.map((term) => 'explanation' in term)).toEqual([true, true, false]);
	});
});
