import { type Draft, type Facts, Sum } from './draft.ts';
import { levelsOf, plainUnit, rowsOf } from './select.ts';

// Heads are counted in ten thousands.
const unit = '万人';

type Relation = Facts['relations']['heads'][number];

/** Two shares per head of one whole imply two numbers of heads; how fast does each grow? */
export function headsAgainstHeads(facts: Facts): Draft[] {
	const { heads } = facts.relations;
	return heads.flatMap((one, index) =>
		heads
			.slice(index + 1)
			.filter(({ whole }) => whole === one.whole)
			.flatMap((other): Draft[] => {
				const sum = headsOf(facts, [one, other]);
				if (!sum) return [];
				const years = facts.period.target - facts.period.base;
				sum.add('growth1', 'annual-growth', ['heads1Base', 'heads1Target'], { unit: '%', years });
				sum.add('growth2', 'annual-growth', ['heads2Base', 'heads2Target'], { unit: '%', years });
				const concepts = {
					name: one.whole,
					per: one.per,
					otherPer: other.per,
					heads: one.heads,
					otherHeads: other.heads,
				};
				return [{ rule: 'heads-against-heads', concepts, ...sum.compare('growth1', 'growth2') }];
			}),
	);
}

/** A flow over the period against what the stock it adds to gains by the levels of the table. */
export function flowAgainstStock(facts: Facts): Draft[] {
	return facts.relations.flows.flatMap(({ flow, stock }): Draft[] => {
		const relation = facts.relations.heads.find(({ heads }) => heads === stock);
		const total = rowsOf(facts).get(flow)?.target;
		if (!relation || total?.measure !== 'cumulative' || total.unit !== unit) return [];
		const sum = headsOf(facts, [relation], { flow: total });
		if (!sum) return [];
		sum.add('gain', 'difference', ['heads1Base', 'heads1Target'], { unit });
		const concepts = { name: flow, stock, per: relation.per, whole: relation.whole };
		return [{ rule: 'flow-against-stock', concepts, ...sum.compare('gain', 'flow') }];
	});
}

/** The heads that each relation implies in both years. */
function headsOf(facts: Facts, relations: readonly Relation[], given: Sum['given'] = {}): Sum | undefined {
	const whole = levelsOf(facts, relations[0]?.whole ?? '');
	const pers = relations.map(({ per }) => levelsOf(facts, per));
	if (!whole) return undefined;
	const sum = new Sum({ base: whole.base, target: whole.target, ...given });
	const wholeUnit = plainUnit(whole.base.unit);
	for (const [index, per] of pers.entries()) {
		const perUnit = plainUnit(per?.base.unit ?? '');
		if (!per || perUnit.plain !== wholeUnit.plain) return undefined;
		const nth = index + 1;
		sum.given[`per${nth}Base`] = per.base;
		sum.given[`per${nth}Target`] = per.target;
		const scale = wholeUnit.factor / perUnit.factor / plainUnit(unit).factor;
		sum.add(`heads${nth}Base`, 'quotient', ['base', `per${nth}Base`], { unit, scale });
		sum.add(`heads${nth}Target`, 'quotient', ['target', `per${nth}Target`], { unit, scale });
	}
	return sum;
}
