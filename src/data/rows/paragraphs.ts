import { titlesAbove } from '#model/address';
import { inEvery, type Text } from '#model/editions';
import type { PlanData } from '#model/plan-data';
import type { LinkTo, Row } from '../row.ts';
import { inEditions } from '../words.ts';

/** The rows of paragraphs.csv: every paragraph, in the order of the text. */
export function paragraphRows({ paragraphs, headings }: PlanData, linkTo: LinkTo): Row[] {
	const titles = new Map(headings.map(({ id, title }) => [id, title]));
	return paragraphs.map(({ id, text, sourceLines, printedPages, sentences, figures }) => ({
		id,
		...inEditions('headings', headingsAbove(id, titles)),
		source_line_first: sourceLines[0],
		source_line_last: sourceLines[1],
		page_first: printedPages?.[0] ?? null,
		page_last: printedPages?.[1] ?? null,
		sentences: sentences.length,
		figures: figures.length,
		...inEditions('text', text),
		url: linkTo(id),
	}));
}

/** The titles above a paragraph, from its chapter down. */
function headingsAbove(id: string, titles: ReadonlyMap<string, Text>): Text {
	const above = titlesAbove(id, titles);
	return inEvery((edition) => above.map((title) => title[edition]).join(' › '));
}
