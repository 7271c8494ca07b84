import type { FigureData } from '#model/figure-data';
import type { PlanData } from '#model/plan-data';
import type { LinkTo, Row } from '../row.ts';
import { inEditions, listed } from '../words.ts';

type Paragraph = PlanData['paragraphs'][number];

/** The rows of figures.csv: every figure, in the order of the text. */
export function figureRows({ paragraphs, indicators }: PlanData, linkTo: LinkTo): Row[] {
	const rowsOf = (figure: FigureData): string[] =>
		indicators.filter(({ links }) => links.some(({ figures }) => figures.includes(figure.id))).map(({ id }) => id);
	return paragraphs.flatMap((paragraph) =>
		paragraph.figures.map((figure) => figureRow(paragraph, figure, rowsOf(figure), linkTo)),
	);
}

function figureRow(paragraph: Paragraph, figure: FigureData, tableRows: readonly string[], linkTo: LinkTo): Row {
	const sentence = paragraph.sentences.find(({ id }) => id === figure.sentence);
	if (!sentence) throw new Error(`plan.json: ${figure.id} names the sentence ${figure.sentence}, which is not there`);
	const { start, end, english, text } = figure;
	return {
		id: figure.id,
		sentence_id: sentence.id,
		paragraph_id: paragraph.id,
		class: figure.class,
		...inEditions('printed', {
			'zh-hans': text,
			'zh-hant': paragraph.text['zh-hant'].slice(start, end),
			en: english ? sentence.text.en.slice(english.start, english.end) : '',
		}),
		...inEditions('indicator', figure.indicator),
		...valuesOf(figure),
		unit: figure.unit,
		comparator: figure.comparator,
		direction: figure.direction,
		deadline: figure.deadline,
		deadline_explicit: figure.deadlineExplicit,
		as_of: figure.asOf,
		commitment: sentence.commitment.grade,
		table_rows: listed(tableRows),
		start,
		end,
		start_en: english?.start ?? null,
		end_en: english?.end ?? null,
		...inEditions('sentence', sentence.text),
		url: linkTo(sentence.id),
	};
}

/** A number stands alone, a range in its two ends, a ratio as printed: so the columns of numbers hold numbers only. */
function valuesOf({ value, comparator, text }: FigureData): Row {
	const none = { value: null, value_low: null, value_high: null, ratio: null };
	if (typeof value === 'number') return { ...none, value };
	if (comparator !== 'range') return { ...none, ratio: text };
	return { ...none, value_low: Math.min(...value), value_high: Math.max(...value) };
}
