import type { Grade } from '#model/commitment';
import type { Kept } from '#model/content-error';
import { editionIds } from '#model/editions';
import type { Figure } from '#model/figure';
import type { Finding, FindingRules, Place, Severity } from '#model/finding';
import type { Indicator } from '#model/indicator';
import type { IndicatorRules } from '#model/indicator-rules';
import type { Measures } from '#model/measures';
import { bracketAgainstDifference } from './consistency/bracket-against-difference.ts';
import { cumulativeAgainstAnnual } from './consistency/cumulative-against-annual.ts';
import { bounded, type Draft, type Facts } from './consistency/draft.ts';
import { firmness } from './consistency/firmness.ts';
import { flowAgainstStock, headsAgainstHeads } from './consistency/heads.ts';
import { levelAgainstGrowth } from './consistency/level-against-growth.ts';
import { namerOf } from './consistency/names.ts';
import { partsAgainstTotal } from './consistency/parts-against-total.ts';
import { gapOf } from './consistency/quantity.ts';
import { rateAgainstRate } from './consistency/rate-against-rate.ts';
import { shareAgainstGrowth } from './consistency/share-against-growth.ts';
import { type Period, statementsOfFigure, statementsOfRow } from './consistency/statements.ts';
import { textAgainstTable } from './consistency/text-against-table.ts';
import { textAgainstText } from './consistency/text-against-text.ts';
import { type Wording, wordingOf } from './consistency/wording.ts';

/** What of a plan is compared. */
export interface Stated {
	indicators: readonly Indicator[];
	/** The years of the table’s base and target. */
	period: Period;
	figures: readonly Figure[];
	/** Every sentence, and how firmly it binds. */
	sentences: readonly { id: string; text: string; grade: Grade | null }[];
}

/**
 * Find where statements about one indicator agree or differ, with the arithmetic. Nothing is mended or judged: a
 * difference is what no single number can satisfy, printed rounding allowed for.
 *
 * @returns in the order of the rules, and within a rule of the text
 * @throws where the rules lack the words for a finding
 * @example findingsOf(stated, rules, indicatorRules, measures)[0]?.relation // => 'differs'
 */
export function findingsOf(
	stated: Stated,
	rules: Kept<FindingRules>,
	{ names, relations, table }: IndicatorRules,
	measures: Measures,
): Finding[] {
	const namer = namerOf(names);
	const { indicators, figures, sentences, period } = stated;
	const grades = new Map(sentences.map(({ id, grade }) => [id, grade]));
	const statements = [
		...indicators.flatMap((row) => statementsOfRow(row, namer, period)),
		...figures.flatMap((figure) =>
			statementsOfFigure(figure, grades.get(figure.sentence) ?? null, { namer, ratios: relations.ratios, period }),
		),
	];
	const facts: Facts = {
		statements,
		sentences,
		period,
		relations,
		shares: table.shares,
		points: table.points,
		rules,
		namer,
	};
	return [
		...levelAgainstGrowth(facts),
		...bracketAgainstDifference(facts),
		...textAgainstTable(facts),
		...textAgainstText(facts),
		...firmness(facts),
		...partsAgainstTotal(facts, figures),
		...rateAgainstRate(facts),
		...shareAgainstGrowth(facts),
		...headsAgainstHeads(facts),
		...cumulativeAgainstAnnual(facts),
		...flowAgainstStock(facts),
	]
		.filter(({ sum }) => sum.isFinite)
		.map((draft) => finish(draft, { rules, names, measures, period }));
}

function finish(draft: Draft, wording: Wording): Finding {
	const { rule, relation, sum, compared, besides = [] } = draft;
	const places: Place[] = [];
	for (const place of [...Object.values(sum.given).map((statement) => statement.place), ...besides])
		if (!places.some((known) => isSame(known, place))) places.push(place);
	const numbers = Object.entries(sum.given).map(([name, statement]) => [
		name,
		{ ...bounded(statement), place: places.findIndex((known) => isSame(known, statement.place)) },
	]);
	const texts = editionIds.map((edition) => [edition, wordingOf(draft, edition, wording)]);
	return {
		id: [rule, ...places.map(({ address, figure }) => figure ?? address)].join(':'),
		rule,
		relation,
		severity: severityOf(draft, wording.rules),
		places,
		numbers: Object.fromEntries(numbers) as Finding['numbers'],
		sum: sum.steps,
		compared,
		text: Object.fromEntries(texts) as Finding['text'],
	};
}

function isSame(one: Place, other: Place): boolean {
	return one.address === other.address && one.figure === other.figure;
}

/** How far apart, by the published scale; what agrees is a note. */
function severityOf({ rule, relation, compared, sum }: Draft, { scale, rules }: FindingRules): Severity {
	const { atMost } = rules[rule];
	if (relation === 'agrees') return 'note';
	if (!compared) return atMost;
	const gap = gapOf(sum.get(compared[0]), sum.get(compared[1]));
	const reached = scale.findIndex(({ below }) => below === null || gap < below);
	const order = scale.map(({ severity }) => severity);
	return order[Math.min(reached, order.indexOf(atMost))] ?? 'note';
}
