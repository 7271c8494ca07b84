import { expect, test } from 'vitest';
import { planPeriodOf } from '../../../../scripts/pipeline/plan-period.ts';

test.each([
	['某市国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要', 2021, 2025, '十四五', '十三五'],
	['某县国民经济和社会发展第十五个五年规划纲要', 2026, 2030, '十五五', '十四五'],
	['某省“十二五”规划纲要', 2011, 2015, '十二五', '十一五'],
])('%s', (title, from, to, name, previous) => {
	expect(planPeriodOf(title)).toEqual({ from, to, base: from - 1, name, previous });
});

test('a title that names no five-year plan gives no years', () => {
	expect(planPeriodOf('某市城市总体规划')).toBeUndefined();
});
