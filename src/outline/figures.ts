import type { EditionId } from '#model/editions';
import type { FigureData } from '#model/figure-data';
import type { IndicatorData } from '#model/indicator-data';
import type { PlanData } from '#model/plan-data';
import { themesOfSentence } from './evidence.ts';

/** A place that speaks of the same thing: a figure of the text or a row of the table, with what it states. */
export interface Elsewhere {
	address: string;
	/** What it states; of a row, its values in both years. */
	words: string;
	/** The number of a row. */
	row?: number;
	direction: FigureData['direction'];
	deadline: string | null;
	asOf: string | null;
}

/** A figure of the text with all that is known of it, in the words of one edition. */
export interface ShownFigure {
	id: string;
	sentence: string;
	class: FigureData['class'];
	/** As the edition states it. */
	words: string;
	/** As the other editions state it, where that is another number: 902.27亿元, 90.227 billion yuan. */
	inOther: { edition: EditionId; words: string }[];
	indicator: string;
	deadline: string | null;
	asOf: string | null;
	direction: FigureData['direction'];
	/** How firmly its sentence binds. */
	grade: number | null;
	elsewhere: Elsewhere[];
	/** The ids of the findings it takes part in. */
	findings: string[];
	/** Slugs of the themes of its sentence. */
	themes: string[];
}

// A unit with a magnitude word: its numbers are other ones in English.
const hasMagnitude = /[万亿]/u;

/** Every figure of the plan in the words of an edition, in the order of the text. */
export function shownFigures(data: PlanData, edition: EditionId): ShownFigure[] {
	const all = data.paragraphs.flatMap(({ figures }) => figures);
	const grades = new Map(
		data.paragraphs.flatMap(({ sentences }) => sentences.map(({ id, commitment }) => [id, commitment.grade])),
	);
	const themes = new Map(
		data.paragraphs.flatMap((paragraph) =>
			paragraph.figures.map(({ id, sentence }) => [id, themesOfSentence(paragraph, sentence)]),
		),
	);
	return all.map((figure) => ({
		id: figure.id,
		sentence: figure.sentence,
		class: figure.class,
		words: figure.stated[edition],
		inOther: hasMagnitude.test(figure.unit) ? otherWordings(figure, edition) : [],
		indicator: figure.indicator[edition] || figure.indicator['zh-hans'],
		deadline: figure.deadline,
		asOf: figure.asOf,
		direction: figure.direction,
		grade: grades.get(figure.sentence) ?? null,
		elsewhere: elsewhereOf(figure, all, data, edition),
		findings: data.findings
			.filter(({ places }) => places.some((place) => place.figure === figure.id))
			.map(({ id }) => id),
		themes: themes.get(figure.id) ?? [],
	}));
}

function otherWordings({ stated }: FigureData, edition: EditionId): ShownFigure['inOther'] {
	const others: EditionId[] = edition === 'en' ? ['zh-hans'] : ['en'];
	return others.map((other) => ({ edition: other, words: stated[other] }));
}

/** The other figures that measure the same, and the rows of the table they belong to. */
function elsewhereOf(figure: FigureData, all: readonly FigureData[], data: PlanData, edition: EditionId): Elsewhere[] {
	const rows = data.indicators.filter(({ links }) => links.some(({ figures }) => figures.includes(figure.id)));
	const linked = new Set(rows.flatMap(({ links }) => links.flatMap(({ figures }) => figures)));
	const same = all.filter(
		({ id, indicator }) =>
			id !== figure.id &&
			(linked.has(id) || (indicator['zh-hans'] !== '' && indicator['zh-hans'] === figure.indicator['zh-hans'])),
	);
	return [
		...same.map(({ id, stated, direction, deadline, asOf }) => ({
			address: id,
			words: stated[edition],
			direction,
			deadline,
			asOf,
		})),
		...rows.map((row) => ({
			address: row.id,
			words: valuesOf(row, edition),
			row: row.table,
			direction: 'level' as const,
			deadline: null,
			asOf: null,
		})),
	];
}

/** The values of a row in both years, with its unit: 45.26 → 46.3 %. */
function valuesOf({ base2020: base, target2025: target, unit }: IndicatorData, edition: EditionId): string {
	const to = target === null || target.kind === 'text' ? '' : String(target.value);
	const values = [typeof base === 'number' ? String(base) : '', to].filter(Boolean).join(' → ');
	return values === '' ? '' : `${values} ${unit[edition]}`;
}
