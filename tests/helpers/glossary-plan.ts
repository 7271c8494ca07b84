import type { Terms } from '#model/term';
import { paragraphOf, smallPlan } from './small-plan.ts';

const text = (hans: string, hant: string, en: string) => ({ 'zh-hans': hans, 'zh-hant': hant, en });
export const terms: Terms = {
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
/** The one paragraph of the plan, which names them. */
export const paragraph = paragraphOf('3.1.1.1', '发展平台。', '平台与枢纽经济，又平台。');
const spans = [
	{ id: 'platform', start: 2, end: 4 },
	{ id: 'platform', start: 5, end: 7 },
	{ id: 'hub', start: 8, end: 12 },
	{ id: 'platform', start: 14, end: 16 },
];
export const plan = smallPlan([{ ...paragraph, terms: spans }], { '7.1.3': '坚持五育并举' });
