import type { Figure } from '#model/figure';
import type { Finding } from '#model/finding';
import { findingsOf, type Stated } from '../../scripts/pipeline/tag/consistency.ts';
import { indicatorsOf } from '../../scripts/pipeline/tag/indicators.ts';
import { findingRules, indicatorRules, measures } from './statement-rules.ts';

const header = ['指标', '单位', '2020年', '2025年', '年均增长/累计', '属性'];

/** A table of indicators by its rows, each as name, unit, base, target, growth; expected unless it says otherwise. */
export function indicatorRows(...rows: string[][]): Stated['indicators'] {
	const cells = [header, ...rows.map((row) => (row.length > 5 ? row : [...row, '预期性']))];
	const table = cells.map((row, index) => ({ id: `1.1.1.t1.r${index}`, line: index + 1, cells: row, notes: [] }));
	return indicatorsOf({ rows: table }, indicatorRules.table);
}

/** A figure of a sentence; a target of the plan period unless it says otherwise. */
export function figure(given: Pick<Figure, 'indicator' | 'text' | 'value' | 'unit'> & Partial<Figure>): Figure {
	return {
		id: '2.1.1.1.f1',
		sentence: '2.1.1.1.s1',
		class: 'target',
		start: 0,
		end: given.text.length,
		comparator: 'eq',
		direction: 'level',
		deadline: given.class === 'baseline' ? null : 'plan-period',
		deadlineExplicit: false,
		asOf: null,
		...given,
	};
}

/** What the rules find between a table and figures. */
export function findings(stated: Partial<Stated>, rules = findingRules): Finding[] {
	const none: Stated = { indicators: [], figures: [], sentences: [], period: { base: 2020, target: 2025 } };
	return findingsOf({ ...none, ...stated }, rules, indicatorRules, measures);
}
