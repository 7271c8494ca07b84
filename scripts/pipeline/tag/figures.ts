import type { Figure } from '#model/figure';
import type { FigureRules, PlanPeriod } from '#model/figure-rules';
import { type Candidate, candidateFinder } from './figures/candidates.ts';
import type { Prose } from './figures/clauses.ts';
import { dateFinder } from './figures/dates.ts';
import { directionsReader } from './figures/direction.ts';
import { indicatorsReader } from './figures/indicator.ts';
import { nameFinder, nameTest } from './figures/names.ts';
import { originTest } from './figures/origins.ts';
import { dueBy, heldAt } from './figures/reports.ts';
import { exclusions } from './figures/exclusions.ts';
import { isPast, termsOf } from './figures/terms.ts';
import { anyOf } from './figures/words.ts';

export { reportsResults } from './figures/reports.ts';

/** Reads the figures of a paragraph. @param reported whether it reports what was reached */
export type FigureReader = (paragraph: Prose & { id: string }, reported: boolean) => Figure[];

/**
 * Make a reader of figures: the numbers of a paragraph that state a target or report a baseline, in the order of the
 * text. Their spans do not overlap and read what the text reads.
 *
 * @example figureReader(rules, period)({ id: '6.3.1.1', text: '力争到2025年，人均面积达2.1平方米。', sentences }, false)[0]?.value // => 2.1
 */
export function figureReader(rules: FigureRules, period: PlanPeriod): FigureReader {
	const findStated = statedFinder(rules);
	const readIndicators = indicatorsReader(rules);
	const readDirections = directionsReader(rules);
	const findDates = { ahead: dateFinder(rules.dates, period, false), behind: dateFinder(rules.dates, period, true) };
	const isOrigin = originTest(rules);
	const reports = new RegExp(anyOf(rules.reports.clauses), 'u');
	return (paragraph, reported) => {
		const { id, text, sentences } = paragraph;
		const stated = findStated(paragraph);
		const dates = findDates[reported ? 'behind' : 'ahead'](text);
		const terms = termsOf(stated, dates, sentences, period);
		const indicators = readIndicators(text, stated);
		const directions = readDirections(stated);
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
	};
}

/** Make a finder of the candidates that state something. */
function statedFinder(rules: FigureRules): (prose: Prose) => Candidate[] {
	const findCandidates = candidateFinder(rules);
	const findNames = nameFinder(rules.names);
	const excludes = exclusions(rules);
	return (prose) => {
		const isNamed = nameTest(findNames(prose.text));
		const candidates = findCandidates(prose);
		return candidates.filter((candidate, index) => {
			const [last, next] = [candidates[index - 1], candidates[index + 1]];
			// 73%以上亿元: a word belongs to one number only.
			if (last && candidate.start < last.end) return false;
			return !isNamed(candidate.number) && !excludes.some((rule) => rule(candidate, last, next));
		});
	};
}

function valueOf({ number: { values } }: Candidate): Figure['value'] {
	const [only, ...others] = values;
	return only === undefined || others.length > 0 ? values : only;
}
