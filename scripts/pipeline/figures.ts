import type { Figure } from '#model/figure';
import type { FigureRules, PlanPeriod } from '#model/figure-rules';
import { type Candidate, candidatesOf } from './figures/candidates.ts';
import type { Prose } from './figures/clauses.ts';
import { dateFinder } from './figures/dates.ts';
import { directionsOf } from './figures/direction.ts';
import { indicatorsOf } from './figures/indicator.ts';
import { nameTest, namesOf } from './figures/names.ts';
import { originTest } from './figures/origins.ts';
import { dueBy, heldAt } from './figures/reports.ts';
import { exclusions } from './figures/exclusions.ts';
import { isPast, termsOf } from './figures/terms.ts';
import { anyOf } from './figures/words.ts';

export { reportsResults } from './figures/reports.ts';

/** What figures are read by. */
export interface FigureSetting {
	rules: FigureRules;
	period: PlanPeriod;
	/** Whether the paragraph reports what was reached. */
	reported: boolean;
}

/**
 * Find the figures of a paragraph: the numbers that state a target or report a baseline, in the order of the text.
 *
 * @returns figures whose spans do not overlap and read what the text reads
 * @example figuresOf({ id: '6.3.1.1', text: '力争到2025年，人均面积达2.1平方米。', sentences }, setting)[0]?.value // => 2.1
 */
export function figuresOf(paragraph: Prose & { id: string }, setting: FigureSetting): Figure[] {
	const { id, text, sentences } = paragraph;
	const { rules, period, reported } = setting;
	const stated = statedIn(paragraph, rules);
	const terms = termsOf(stated, dateFinder(rules.dates, period, reported)(text), sentences, period);
	const indicators = indicatorsOf(text, stated, rules);
	const directions = directionsOf(stated, rules);
	const isOrigin = originTest(rules);
	const reports = new RegExp(anyOf(rules.reports.clauses), 'u');
	return stated.map((candidate, index) => {
		const { start, end, unit, comparator, clause } = candidate;
		const holding = {
			term: terms[index],
			isOrigin: isOrigin(candidate, stated[index + 1], text),
			direction: directions[index] ?? 'level',
		};
		const { term, direction } = holding;
		const past = term !== undefined && isPast(term, period);
		const isBaseline = reported || past || holding.isOrigin || reports.test(candidate.before);
		return {
			id: `${id}.f${index + 1}`,
			sentence: sentences[clause.sentence]?.id ?? '',
			class: isBaseline ? 'baseline' : 'target',
			text: text.slice(start, end),
			start,
			end,
			indicator: indicators[index] ?? '',
			value: valueOf(candidate),
			unit,
			comparator,
			direction,
			deadline: isBaseline ? null : dueBy(term, period),
			deadlineExplicit: !isBaseline && term !== undefined,
			asOf: isBaseline ? heldAt(holding, period, reported) : null,
		};
	});
}

/** The candidates that state something. */
function statedIn(prose: Prose, rules: FigureRules): Candidate[] {
	const isNamed = nameTest(namesOf(prose.text, rules.names));
	const excludes = exclusions(rules);
	const candidates = candidatesOf(prose, rules);
	return candidates.filter((candidate, index) => {
		const [last, next] = [candidates[index - 1], candidates[index + 1]];
		return !isNamed(candidate.number) && !excludes.some((rule) => rule(candidate, last, next));
	});
}

function valueOf({ number: { values } }: Candidate): Figure['value'] {
	const [only, ...others] = values;
	return only === undefined || others.length > 0 ? values : only;
}
