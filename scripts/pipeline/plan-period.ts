import type { PlanPeriod } from '#model/figure-rules';
import { chineseNumeral, readNumeral, writeNumeral } from './numerals.ts';

// “第十四个五年规划”, “十四五”规划: the ordinal of the plan.
const ordinal = new RegExp(`第(?<long>${chineseNumeral})个五年|(?<short>${chineseNumeral})五[”"]?(?:规划|时期)`, 'u');

// The first five-year plan began with 1953, the sixth and all after it five years apart from 1981 on.
const sixthBegan = 1981;
const years = 5;

/**
 * The years a five-year plan covers, by its title; `undefined` where the title names no plan after the fifth.
 *
 * @example planPeriodOf('某市国民经济和社会发展第十四个五年规划')?.from // => 2021
 */
export function planPeriodOf(title: string): PlanPeriod | undefined {
	const { long, short } = ordinal.exec(title.replace(/\s/gu, ''))?.groups ?? {};
	const number = readNumeral(long ?? short ?? '〇');
	if (number < 6) return undefined;
	const from = sixthBegan + years * (number - 6);
	return {
		from,
		to: from + years - 1,
		base: from - 1,
		name: `${writeNumeral(number)}五`,
		previous: `${writeNumeral(number - 1)}五`,
	};
}
