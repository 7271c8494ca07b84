import { type Draft, type Facts, Sum } from './draft.ts';
import { growthsOf, levelsOf, plainUnit } from './select.ts';

/** A share of a whole and the whole give the part in both years, and so its growth; a sentence states one. */
export function shareAgainstGrowth(facts: Facts): Draft[] {
	const years = facts.period.target - facts.period.base;
	return facts.relations.shares.flatMap(({ share, part, whole }) => {
		const [shares, wholes] = [levelsOf(facts, share), levelsOf(facts, whole)];
		if (!shares || !wholes || shares.base.unit !== '%' || plainUnit(wholes.base.unit).plain === '') return [];
		const { unit } = wholes.base;
		return growthsOf(facts, part).map((stated): Draft => {
			const sum = new Sum({
				base: wholes.base,
				target: wholes.target,
				shareBase: shares.base,
				shareTarget: shares.target,
				stated,
			})
				.add('partBase', 'share', ['shareBase', 'base'], { unit })
				.add('partTarget', 'share', ['shareTarget', 'target'], { unit })
				.add('needed', 'annual-growth', ['partBase', 'partTarget'], { unit: '%', years });
			const concepts = { name: part, share, whole };
			return { rule: 'share-against-growth', concepts, ...sum.compare('needed', 'stated') };
		});
	});
}
