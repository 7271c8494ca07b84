import { type Draft, type Facts, Sum } from './draft.ts';
import { growthsOf, levelsOf, rowsOf } from './select.ts';

const rule = 'level-against-growth';

/**
 * Base and target of a row need a growth a year; a row or a sentence states one. Where the indicator is itself a rate,
 * its target and its growth are the same thing said twice.
 */
export function levelAgainstGrowth(facts: Facts): Draft[] {
	const { period } = facts;
	const years = period.target - period.base;
	return [...rowsOf(facts)].flatMap(([concept, { target, growth }]) => {
		if (target?.measure === 'annual' && growth?.measure === 'annual') {
			const sum = new Sum({ target, stated: growth });
			return [{ rule, variant: 'rate', concepts: { name: concept }, ...sum.compare('target', 'stated') }];
		}
		const levels = levelsOf(facts, concept);
		if (!levels || facts.shares.includes(levels.base.unit)) return [];
		return growthsOf(facts, concept).map((stated): Draft => {
			const sum = new Sum({ ...levels, stated }).add('needed', 'annual-growth', ['base', 'target'], {
				unit: '%',
				years,
			});
			return { rule, concepts: { name: concept }, ...sum.compare('needed', 'stated') };
		});
	});
}
