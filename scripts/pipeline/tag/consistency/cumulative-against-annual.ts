import { type Draft, type Facts, Sum } from './draft.ts';
import { rowsOf } from './select.ts';

/** A total over the period, by the year, against the year before it: for what is counted by the year. */
export function cumulativeAgainstAnnual(facts: Facts): Draft[] {
	const years = facts.period.target - facts.period.base;
	return facts.relations.yearly.flatMap((concept): Draft[] => {
		const { base, target } = rowsOf(facts).get(concept) ?? {};
		if (base?.measure !== 'level' || target?.measure !== 'cumulative') return [];
		const sum = new Sum({ base, total: target }).add('each', 'per-year', ['total'], { unit: target.unit, years });
		return [{ rule: 'cumulative-against-annual', concepts: { name: concept }, ...sum.compare('each', 'base') }];
	});
}
