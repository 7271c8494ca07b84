import type { Grade } from '#model/commitment';
import type { Figure } from '#model/figure';
import type { Place } from '#model/finding';
import type { Growth, Indicator, Stated } from '#model/indicator';
import type { Relations } from '#model/indicator-rules';
import { readNumeral } from '../../numerals.ts';
import type { Namer } from './names.ts';
import { type Quantity, quantityOf } from './quantity.ts';

/** One number the plan states of an indicator: its level in a year, its growth a year, or a total over years. */
export interface Statement extends Quantity {
	concept: string;
	measure: 'level' | 'annual' | 'cumulative';
	from: number;
	to: number;
	place: Place;
	/** The row it stands in, or how firmly its sentence binds. */
	source:
		| { kind: 'row'; row: Indicator; cell: 'base' | 'target' | 'growth' }
		| { kind: 'sentence'; grade: Grade | null; figure: Figure };
}

/** The years between which the table of indicators looks. */
export interface Period {
	base: number;
	target: number;
}

/** Every number of a row, by the concept of its name; a name no concept has stands for itself. */
export function statementsOfRow(row: Indicator, namer: Namer, period: Period): Statement[] {
	const named = namer(row.name);
	const concept = named?.concept ?? row.name;
	const years = { from: period.base, to: period.target };
	const statement = (
		cell: 'base' | 'target' | 'growth',
		stated: Stated | Growth | null,
		unit: string,
		span: { from: number; to: number },
	): Statement[] =>
		stated && stated.kind !== 'text'
			? [
					{
						...quantityOf(stated.value, row.printed[cell], unit, stated.comparator),
						...span,
						concept,
						measure: stated.kind,
						place: { address: row.id },
						source: { kind: 'row', row, cell },
					},
				]
			: [];
	const baseSpan = { from: period.base - (row.base?.kind === 'level' ? 0 : 1), to: period.base };
	const targetSpan = row.target?.kind === 'level' ? { from: period.target, to: period.target } : years;
	return [
		...statement('base', row.base, row.unit, baseSpan),
		...statement('target', row.target, row.unit, targetSpan),
		...statement('growth', row.growth, row.growth?.unit ?? '', years),
	];
}

/** What a figure states of indicators that are known: one number, or the parts of a ratio that are indicators. */
export function statementsOfFigure(
	figure: Figure,
	grade: Grade | null,
	{ namer, ratios, period }: { namer: Namer; ratios: Relations['ratios']; period: Period },
): Statement[] {
	const span = spanOf(figure, period);
	const measure = measureOf(figure);
	if (!span || !measure) return [];
	const build = (concept: string, value: number, growth: boolean): Statement => ({
		...quantityOf(value, figure.text, figure.unit, figure.comparator),
		...(measure === 'level' && !growth ? { from: span.to, to: span.to } : span),
		concept,
		measure: growth ? 'annual' : measure,
		place: { address: figure.sentence, figure: figure.id },
		source: { kind: 'sentence', grade, figure },
	});
	if (typeof figure.value === 'number') {
		const named = namer(figure.indicator);
		return named ? [build(named.concept, figure.value, named.growth)] : [];
	}
	const ratio = ratios.find(({ names }) => names.some((name) => figure.indicator.endsWith(name)));
	return figure.value.flatMap((value, index) => {
		const part = ratio?.parts[index];
		return part && figure.value instanceof Array && ratio.parts.length === figure.value.length
			? [build(part, value, false)]
			: [];
	});
}

function measureOf({ direction }: Figure): Statement['measure'] | undefined {
	switch (direction) {
		case 'annual_growth':
			return 'annual';
		case 'cumulative':
			return 'cumulative';
		case 'level':
		case 'share':
		case 'maintain':
			return 'level';
		default:
			return undefined;
	}
}

// “十三五”: the plan whose years a report speaks of.
const planName = /(?<ordinal>[一二三四五六七八九十]+)五/u;
// The fourteenth plan ends with 2025, every other five years before or after.
const endOfPlan = (ordinal: number): number => 2025 + 5 * (ordinal - 14);

function spanOf({ class: kind, deadline, asOf }: Figure, period: Period): { from: number; to: number } | undefined {
	if (kind === 'target') {
		const to = Number(deadline);
		return { from: period.base, to: to || period.target };
	}
	const ordinal = planName.exec(asOf ?? '')?.groups?.['ordinal'];
	if (ordinal !== undefined) {
		const to = endOfPlan(readNumeral(ordinal));
		return { from: to - 5, to };
	}
	const to = Number(asOf);
	return to ? { from: to - 1, to } : undefined;
}
