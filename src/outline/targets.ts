import type { EditionId } from '#model/editions';
import type { IndicatorData } from '#model/indicator-data';
import { type Measures, writeMeasure } from '#model/measures';

/** A row of the table of indicators as the targets page shows it. */
export interface ShownIndicator {
	id: string;
	number: number;
	name: string;
	category: string;
	unit: string;
	base: string;
	target: string;
	/** The words of a row without numbers. */
	silent: string[];
	/** With its unit. */
	growth: { kind: 'annual' | 'cumulative'; words: string } | null;
	binding: boolean;
	bar: Bar | null;
	links: IndicatorData['links'];
}

/** What a bar draws, in the unit of its row: the base year, and the target or, for a total, its yearly average. */
export interface Bar {
	base: number;
	target: number;
	/** Whether the target is a total over the period, so that nothing is added to the base. */
	isTotal: boolean;
}

/** The rows of the table of indicators in the words of an edition. */
export function shownIndicators(
	indicators: readonly IndicatorData[],
	edition: EditionId,
	measures: Measures,
): ShownIndicator[] {
	return indicators.map((indicator) => {
		const { id, table, name, category, unit, growth, attribute, links, base2020: base, target2025: target } = indicator;
		const bare = (value: number): string =>
			edition === 'en' ? value.toLocaleString('en-US', { maximumFractionDigits: 4 }) : String(value);
		const words = [base, target].flatMap((stated) =>
			typeof stated === 'object' && stated?.kind === 'text' ? [stated.text[edition]] : [],
		);
		const number = target !== null && target.kind !== 'text' ? target.value : undefined;
		return {
			id,
			number: table,
			name: name[edition],
			category: category[edition],
			unit: unit[edition],
			base: typeof base === 'number' ? bare(base) : '',
			target: number === undefined ? '' : target?.kind === 'cumulative' ? `[${bare(number)}]` : bare(number),
			silent: words,
			growth: growth && {
				kind: growth.kind,
				words: writeMeasure({ ...growth, decimals: decimalsOf(growth.value) }, edition, measures),
			},
			binding: attribute === '约束性',
			bar: barOf(indicator),
			links,
		};
	});
}

function barOf({ base2020: base, target2025: target, years }: IndicatorData): Bar | null {
	if (typeof base !== 'number' || target === null || target.kind === 'text') return null;
	const isTotal = target.kind === 'cumulative';
	return { base, target: isTotal ? target.value / (years.target - years.base) : target.value, isTotal };
}

/** What the target year is to look like: the target of a row with its unit, and where it starts from. */
export interface Headline {
	id: string;
	name: string;
	target: string;
	base: string;
	isTotal: boolean;
}

/** The headlines of the rows at some addresses; of the first six rows with a number, where none is named. */
export function headlinesOf(
	indicators: readonly IndicatorData[],
	addresses: readonly string[],
	edition: EditionId,
	measures: Measures,
): Headline[] {
	const numbered = indicators.filter(({ target2025: target }) => target !== null && target.kind !== 'text');
	const chosen = addresses.length === 0 ? numbered.slice(0, 6) : numbered.filter(({ id }) => addresses.includes(id));
	return chosen.flatMap(({ id, name, unit, base2020: base, target2025: target }) => {
		if (target === null || target.kind === 'text') return [];
		const write = (value: number): string =>
			writeMeasure({ value, unit: unit['zh-hans'], comparator: 'eq', decimals: decimalsOf(value) }, edition, measures);
		return [
			{
				id,
				name: name[edition],
				target: write(target.value),
				base: typeof base === 'number' ? write(base) : '',
				isTotal: target.kind === 'cumulative',
			},
		];
	});
}

/** How many decimals a number has. @example decimalsOf(8.25) // => 2 */
function decimalsOf(value: number): number {
	return String(value).split('.')[1]?.length ?? 0;
}
