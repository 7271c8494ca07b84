import type { Figure } from '#model/figure';
import type { FigureRules } from '#model/figure-rules';
import { comparatorReader } from './comparators.ts';
import type { NumberSpan } from './number-span.ts';
import { rankReader } from './ranks.ts';
import { type UnitKind, unitReader } from './units.ts';
import { anyOf } from './words.ts';

/** A number with its unit and the comparators right beside it. */
export interface Measure {
	number: NumberSpan;
	/** Half-open UTF-16 offsets of the whole, comparators included. */
	start: number;
	end: number;
	unit: string;
	/** Where the unit ends. */
	unitEnd: number;
	kind: UnitKind;
	comparator: Figure['comparator'];
}

/** Reads what stands around a number. */
export type MeasureReader = (text: string, number: NumberSpan) => Measure;

// How far ahead of a large number the noun may stand that it is an amount of.
const ahead = 12;
// How far after a span of time the circle may end that it is the radius of.
const behind = 30;

/**
 * Make a reader of units, ranks and comparators. A hundred million and more without a unit is money where a noun ahead
 * of it says so: 产值超百亿. The radius of a circle is at most so many minutes: 15分钟便民生活圈.
 *
 * @example measureReader(rules)('培育 20 家左右龙头企业', number) // => { start: 3, end: 10, unit: '家', comparator: 'approx', … }
 */
export function measureReader(rules: FigureRules): MeasureReader {
	const readRank = rankReader(rules.ranks);
	const readUnit = unitReader(rules.units);
	const readComparator = comparatorReader(rules);
	const { money, moneyNouns } = rules.units;
	const amount = new RegExp(`(?:${anyOf(moneyNouns)})[^、]*$`, 'u');
	const circle = new RegExp(`^[^，。；]*?(?:${anyOf(rules.circles)})`, 'u');
	return (text, number) => {
		const rank = readRank(text, number);
		if (rank)
			return {
				number,
				...rank,
				unit: number.rate === '' ? rules.ranks.unit : number.rate,
				unitEnd: rank.end,
				kind: 'rank',
			};
		const { unit, kind, end } = readUnit(text, number);
		const measure = { number, ...readComparator(text, number, end), unit, unitEnd: end, kind };
		if (kind === 'duration' && circle.test(text.slice(end, end + behind))) return { ...measure, comparator: 'lte' };
		if (
			kind === 'none' &&
			number.magnitude >= 1e8 &&
			amount.test(text.slice(Math.max(0, number.start - ahead), number.start))
		)
			return { ...measure, unit: unit + money, kind: 'measure' };
		return measure;
	};
}
