import type { IndicatorData } from '#model/indicator-data';
import type { IndicatorLink } from '#model/indicator';
import type { PlanData } from '#model/plan-data';
import type { LinkTo, Row } from '../row.ts';
import { inEditions, listed, noWords } from '../words.ts';

/** The rows of indicators.csv: the table of indicators, row by row. */
export function indicatorRows({ indicators }: PlanData, linkTo: LinkTo): Row[] {
	return indicators.map((indicator) => ({
		id: indicator.id,
		number: indicator.table,
		...inEditions('category', indicator.category),
		...inEditions('name', indicator.name),
		...inEditions('unit', indicator.unit),
		...baseOf(indicator),
		...targetOf(indicator),
		growth_kind: indicator.growth?.kind ?? null,
		growth_value: indicator.growth?.value ?? null,
		growth_unit: indicator.growth?.unit ?? null,
		growth_comparator: indicator.growth?.comparator ?? null,
		attribute: indicator.attribute === '约束性' ? 'binding' : 'expected',
		stated_in: addresses(indicator, 'states'),
		named_in: addresses(indicator, 'names'),
		served_in: addresses(indicator, 'serves'),
		url: linkTo(indicator.id),
	}));
}

function baseOf({ base2020: base, years }: IndicatorData): Row {
	return {
		base_year: years.base,
		base_value: typeof base === 'number' ? base : null,
		...inEditions('base_text', typeof base === 'number' || base === null ? noWords : base.text),
	};
}

function targetOf({ target2025: target, years }: IndicatorData): Row {
	const said = target?.kind === 'text';
	return {
		target_year: years.target,
		target_kind: target?.kind ?? null,
		target_value: target?.value ?? null,
		target_comparator: !target || said ? null : target.comparator,
		...inEditions('target_text', said ? target.text : noWords),
	};
}

function addresses({ links }: IndicatorData, relation: IndicatorLink['relation']): string {
	return listed(links.filter((link) => link.relation === relation).map(({ address }) => address));
}
