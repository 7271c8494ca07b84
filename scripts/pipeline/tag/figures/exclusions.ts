import type { FigureRules } from '#model/figure-rules';
import type { Candidate } from './candidates.ts';
import { nounAfter, qualifies, type Exclusion, speaksLoosely, sumsUp } from './counts.ts';
import { gap } from './number-span.ts';
import { anyOf, atEnd, atStart } from './words.ts';

// A magnitude without a number of its own: 万亩, 百亿.
const bareMagnitude = /^[百千万亿]+$/u;
const year = /^(?:19|20)\d\d$/u;

/**
 * Make the rules that find numbers which state nothing; the order is of no account.
 *
 * @example exclusions(rules).some((rule) => rule(candidate, last, next)) // => true for 五 in 五大平台
 */
export function exclusions(rules: FigureRules): readonly Exclusion[] {
	const { units, verbs, names, nouns } = rules;
	const level = [...verbs.reach, ...verbs.maintain];
	const reached = atEnd(level);
	const verbAfter = atStart(Object.values(verbs).flat());
	const unitless = new RegExp(`(?:${anyOf(nouns.bare)})(?:${anyOf(level)})?${gap}$`, 'u');
	const partOfName = atEnd(names.before);
	const grade = atStart(names.after);
	const isLevel = ({ before, after }: Candidate): boolean => reached.test(before) && !nounAfter.test(after);
	return [
		// 二三十
		({ number }) => number.values.length === 0,
		// 第三方
		({ number, kind }) => number.form === 'ordinal' && kind !== 'rank',
		// 五大平台; an index has no unit.
		({ kind, before }) => kind === 'none' && !unitless.test(before),
		// 每万人
		({ before }) => partOfName.test(before),
		// 5万吨级码头, 万元GDP
		({ after, end, unitEnd }) => end === unitEnd && grade.test(after),
		// 5岁以下儿童, 220千伏变电站
		({ unit, after }) => units.kinds.includes(unit) && nounAfter.test(after) && !verbAfter.test(after),
		// 万亩茶园 is a kind, 达万亩 a figure.
		({ number, comparator, before }) => bareMagnitude.test(number.text) && comparator === 'eq' && !reached.test(before),
		// 2025年
		({ number, unit }) => unit === '年' && number.values.some((value) => year.test(String(value))),
		// 五年来 is time that passes, 提高到12年 a level.
		(candidate) => candidate.kind === 'duration' && !isBound(candidate) && !isLevel(candidate),
		// 24小时内办结率
		({ kind, after, end, unitEnd }) =>
			kind === 'duration' && end > unitEnd && nounAfter.test(after) && !verbAfter.test(after),
		sumsUp,
		speaksLoosely(rules),
		qualifies(rules),
	];
}

function isBound({ comparator }: Candidate): boolean {
	return ['gte', 'lte', 'gt', 'lt'].includes(comparator);
}
