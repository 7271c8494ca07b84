import type { Figure } from '#model/figure';
import type { FigureRules, PlanPeriod } from '#model/figure-rules';
import { anyOf } from './words.ts';

// What may stand ahead of the word in a title; 夯实高质量发展基础 is a task.
const opening = '^(?:.*(?:”|时期|期间|的|经济社会|主要))?';

/**
 * Whether a paragraph reports what was reached, by the titles of the headings above it.
 *
 * @example reportsResults(['开启新征程', '发展基础'], rules) // => true
 */
export function reportsResults(titles: readonly string[], { reports }: FigureRules): boolean {
	const heading = new RegExp(`${opening}(?:${anyOf(reports.headings)})`, 'u');
	return titles.some((title) => heading.test(title));
}

/** What is known of when a figure holds. */
export interface Holding {
	/** The date that binds it, if any. */
	term: string | undefined;
	/** Whether another level moves on from it. */
	isOrigin: boolean;
	direction: Figure['direction'];
}

/**
 * The year or period a reported figure holds for. Growth by the year is that of the period before; without a date, a
 * level is that of the base year, and one that another moves on from is of the beginning of that period.
 *
 * @example heldAt({ term: undefined, isOrigin: false, direction: 'annual_growth' }, setting) // => '十三五'
 */
export function heldAt({ term, isOrigin, direction }: Holding, period: PlanPeriod, reported: boolean): string {
	if (direction === 'annual_growth') return period.previous;
	if (term !== undefined && !(isOrigin && term === String(period.base))) return term;
	return String(isOrigin && reported ? period.base - (period.to - period.base) : period.base);
}

/** By when a figure is to be reached. */
export function dueBy(term: string | undefined, { name }: PlanPeriod): string {
	return term === undefined || term === name ? 'plan-period' : term;
}
