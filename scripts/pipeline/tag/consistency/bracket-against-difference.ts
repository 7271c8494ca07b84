import { type Draft, type Facts, Sum } from './draft.ts';
import { levelsOf, rowsOf } from './select.ts';

const rule = 'bracket-against-difference';

/** Target less base against the total in brackets, or, by the year, against the points a year. */
export function bracketAgainstDifference(facts: Facts): Draft[] {
	const { period } = facts;
	return [...rowsOf(facts)].flatMap(([concept, { growth }]): Draft[] => {
		const levels = levelsOf(facts, concept);
		const { points, shares } = facts;
		if (!levels || !growth) return [];
		const unit = shares.includes(levels.base.unit) ? points : levels.base.unit;
		if (growth.unit !== unit) return [];
		const sum = new Sum({ ...levels, stated: growth }).add('difference', 'difference', ['base', 'target'], { unit });
		if (growth.measure === 'cumulative')
			return [{ rule, concepts: { name: concept }, ...sum.compare('difference', 'stated') }];
		sum.add('each', 'per-year', ['difference'], { unit, years: period.target - period.base });
		return [{ rule, variant: 'points', concepts: { name: concept }, ...sum.compare('each', 'stated') }];
	});
}
