import { expect, test } from 'vitest';
import type { IndicatorData } from '#model/indicator-data';
import { themeIndicators } from '../../../../src/outline/theme-indicators.ts';
import { smallPlan } from '../../../helpers/small-plan.ts';
import { themedParagraph } from '../../../helpers/themed-plan.ts';

const names = { 'zh-hans': '', 'zh-hant': '', en: '' };
const row = (table: number, ...sentences: string[]): IndicatorData => ({
	id: `1.5.3.t1.r${table}`,
	table,
	category: names,
	name: names,
	unit: names,
	base2020: null,
	target2025: null,
	growth: null,
	attribute: '预期性',
	years: { base: 2020, target: 2025 },
	links: sentences.map((address) => ({ address, relation: 'serves', figures: [] })),
});

test('a theme has the indicators of whose sentences at least half are about it', () => {
	const plan = smallPlan([
		themedParagraph('1.1.1.1', ['建学校。', '种树。'], { school: '学校' }),
		themedParagraph('1.1.1.2', ['修道路。', '近学校。'], { transport: '道路', school: '学校' }),
	]);
	const indicators = [
		row(1, '1.1.1.1.s1', '1.1.1.2.s1'),
		row(2, '1.1.1.2.s1'),
		row(3),
		row(4, '1.1.1.2.s1', '1.1.1.2.s1', '1.1.1.2.s2'),
	];
	expect(themeIndicators({ ...plan, indicators }, 'school')).toEqual([
		{ id: '1.5.3.t1.r1', sentences: ['1.1.1.1.s1'] },
		{ id: '1.5.3.t1.r4', sentences: ['1.1.1.2.s2'] },
	]);
});
