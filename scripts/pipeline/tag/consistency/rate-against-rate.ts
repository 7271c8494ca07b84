import { type Draft, type Facts, Sum } from './draft.ts';
import { growthsOf, inText, levelsOf, rowsOf } from './select.ts';
import type { Statement } from './statements.ts';

const rule = 'rate-against-rate';

/** Rates of growth set beside each other: of a whole and its share per head, of the past and the plan, of two in step. */
export function rateAgainstRate(facts: Facts): Draft[] {
	return [...perHead(facts), ...pastAndPlan(facts), ...inStep(facts)];
}

/** A whole and its share per head imply how fast the heads grow: once by their rates, once by their levels. */
function perHead(facts: Facts): Draft[] {
	const years = facts.period.target - facts.period.base;
	return facts.relations.heads.flatMap(({ per, whole, heads }): Draft[] => {
		const rows = rowsOf(facts);
		const [wholes, pers] = [levelsOf(facts, whole), levelsOf(facts, per)];
		const [wholeGrowth, perGrowth] = [rows.get(whole)?.growth, rows.get(per)?.growth];
		if (!wholes || !pers || wholeGrowth?.measure !== 'annual' || perGrowth?.measure !== 'annual') return [];
		const sum = new Sum({
			base: wholes.base,
			target: wholes.target,
			perBase: pers.base,
			perTarget: pers.target,
			growth: wholeGrowth,
			perGrowth,
		})
			.add('byRates', 'quotient-of-growths', ['growth', 'perGrowth'], { unit: '%' })
			.add('needed', 'annual-growth', ['base', 'target'], { unit: '%', years })
			.add('perNeeded', 'annual-growth', ['perBase', 'perTarget'], { unit: '%', years })
			.add('byLevels', 'quotient-of-growths', ['needed', 'perNeeded'], { unit: '%' });
		return [{ rule, variant: 'heads', concepts: { name: whole, per, heads }, ...sum.compare('byLevels', 'byRates') }];
	});
}

/** A level the text reports for an earlier year and the base of the table give the growth so far. */
function pastAndPlan(facts: Facts): Draft[] {
	return [...rowsOf(facts)].flatMap(([concept, { base, growth }]): Draft[] => {
		if (base?.measure !== 'level' || growth?.measure !== 'annual' || growth.unit !== '%') return [];
		return inText(facts)
			.filter(
				(past) => past.concept === concept && past.measure === 'level' && past.to < base.to && past.unit === base.unit,
			)
			.map((past) => {
				const years = base.to - past.to;
				const sum = new Sum({ past, base, stated: growth }).add('sofar', 'annual-growth', ['past', 'base'], {
					unit: '%',
					years,
				});
				return { rule, variant: 'past', concepts: { name: concept }, ...sum.compare('sofar', 'stated') };
			});
	});
}

/** A sentence says that two growths are in step; the table gives both. */
function inStep(facts: Facts): Draft[] {
	const pattern = new RegExp(facts.rules.inStep, 'u');
	return facts.sentences.flatMap(({ id, text }): Draft[] => {
		const { one = '', other = '' } = pattern.exec(text)?.groups ?? {};
		const [first, second] = [growthIn(facts, one), growthIn(facts, other)];
		if (!first || !second || first === second) return [];
		const compared = new Sum({ one: first, other: second }).compare('one', 'other');
		return [
			{
				rule,
				variant: 'step',
				concepts: { name: first.concept, second: second.concept },
				...compared,
				besides: [{ address: id }],
			},
		];
	});
}

function growthIn(facts: Facts, name: string): Statement | undefined {
	const concept = facts.namer(name)?.concept;
	return concept === undefined ? undefined : growthsOf(facts, concept).find(({ source }) => source.kind === 'row');
}
