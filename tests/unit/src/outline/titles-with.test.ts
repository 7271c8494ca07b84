import { describe, expect, test } from 'vitest';
import { smallPlan } from '../../../helpers/small-plan.ts';
import { titlesWith } from '../../../../src/outline/titles-with.ts';

const cells = [{ 'zh-hans': '居民人均可支配收入', 'zh-hant': '居民人均可支配收入', en: 'disposable income' }];
const plan = smallPlan([], { '1.2': '坚持五育并举', '1.3': '“放管服”改革' }, [{ id: '1.5.3.t1.r4', cells, notes: [] }]);

describe('the titles that hold a name', () => {
	test('are found among headings and rows', () => {
		expect(titlesWith(['五育'], plan)).toEqual(['1.2']);
		expect(titlesWith(['可支配收入', '五育'], plan)).toEqual(['1.2', '1.5.3.t1.r4']);
		expect(titlesWith(['学区'], plan)).toEqual([]);
	});

	test('are found whatever the quotation marks', () => {
		expect(titlesWith(['放管服改革'], plan)).toEqual(['1.3']);
		expect(titlesWith(['“五育”'], plan)).toEqual(['1.2']);
	});
});
