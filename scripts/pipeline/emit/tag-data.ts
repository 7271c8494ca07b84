import type { Edition, EditionFigure } from '#model/edition';
import { type EditionId, inEvery, type Text } from '#model/editions';
import type { FigureData } from '#model/figure-data';
import type { Stated } from '#model/indicator';
import { type Measures, writeMeasure } from '#model/measures';
import type { IndicatorData } from '#model/indicator-data';
import type { PlanData } from '#model/plan-data';
import type { Tags } from '#model/tags';

/** The figures of a plan, each with what it measures in every edition. */
export function figureData({ figures }: Tags, editions: readonly Edition[], measures: Measures): FigureData[] {
	const inEdition = (edition: EditionId, index: number): EditionFigure | undefined =>
		editions.find(({ id }) => id === edition)?.figures[index];
	return figures.map((figure, index) => ({
		...figure,
		stated: {
			'zh-hans': figure.text,
			'zh-hant': inEdition('zh-hant', index)?.text ?? '',
			en: writeMeasure({ ...figure, decimals: decimalsOf(figure.text) }, 'en', measures),
		},
		indicator: inEvery((edition) => inEdition(edition, index)?.indicator ?? ''),
		english: inEdition('en', index)?.span ?? null,
	}));
}

/** The indicators of a plan, in the words of every edition. */
export function indicatorData({ indicators, years, links }: Tags, tables: PlanData['tables']): IndicatorData[] {
	const cells = tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
	const wordsFor = (printed: string): Text =>
		cells.find((cell) => cell['zh-hans'] === printed) ??
		cells.map(withoutNumber).find((cell) => cell['zh-hans'] === printed) ??
		inEvery(() => printed);
	const said = (stated: Stated | null): IndicatorData['target2025'] =>
		stated?.kind === 'text' ? { kind: 'text', value: null, text: wordsFor(stated.text) } : stated;
	return indicators.map(({ id, number, name, category, unit, base, target, growth, attribute }) => {
		const from = said(base);
		return {
			id,
			table: number,
			name: wordsFor(name),
			category: wordsFor(category),
			unit: wordsFor(unit),
			years,
			base2020: from === null || from.kind === 'text' ? from : from.value,
			target2025: said(target),
			growth,
			attribute: attribute === 'binding' ? '约束性' : '预期性',
			links: [...(links.get(id) ?? [])],
		};
	});
}

/** How many decimals a number is printed with. @example decimalsOf('8.0%') // => 1 */
function decimalsOf(printed: string): number {
	return /\.(?<decimals>\d+)/u.exec(printed)?.groups?.['decimals']?.length ?? 0;
}

/** A cell of a table without the number it opens with: “7. New urban jobs”. */
function withoutNumber(cell: Text): Text {
	return inEvery((edition) => cell[edition].replace(/^\d{1,3}\s*[.．、]\s*/u, ''));
}
