import { describe, expect, test } from 'vitest';
import type { TaiwanData } from '#model/taiwan-data';
import { paragraphOf, smallPlan } from '../../../helpers/small-plan.ts';
import { conversionKinds } from '../../../../src/outline/conversion.ts';

const reason = { 'zh-hans': '因', 'zh-hant': '因', en: 'because' };
const taiwan: TaiwanData = {
	version: '1.0.0',
	licence: 'CC BY 4.0',
	terms: [],
	conversion: [
		{
			from: '計劃',
			to: '計畫',
			kind: 'house',
			reason,
			places: [
				{ address: '1.1.1.1', start: 0 },
				{ address: '1.1.1.1', start: 1 },
			],
		},
		{ from: '迴歸', to: '回歸', kind: 'house', reason, places: [] },
		{ from: '賬', to: '帳', kind: 'conversion', reason, places: [{ address: '1.5.3.t1.r7.c2', start: 0 }] },
	],
};
const plan = smallPlan([paragraphOf('1.1.1.1', '計劃。', '又計劃。')]);

describe('the report of the conversion', () => {
	test('leaves out rules that changed nothing, and counts every change', () => {
		const [conversion, house, quotes] = conversionKinds(taiwan, plan, 'en');
		expect(house?.rules).toEqual([{ from: '計劃', to: '計畫', reason: 'because', times: 2, places: ['1.1.1.1.s1'] }]);
		expect(quotes?.rules).toEqual([]);
		expect(conversion?.rules[0]?.places).toEqual(['1.5.3.t1.r7']);
	});
});
