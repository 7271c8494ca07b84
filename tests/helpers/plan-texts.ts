import type { EditionId } from '#model/editions';
import type { PlanData } from '#model/plan-data';
import { readProjectFile } from './plans.ts';

/** Every text of the published plan in one edition, with its address: titles, paragraphs, captions and cells. */
export function planTexts(edition: EditionId): { address: string; text: string }[] {
	const { headings, paragraphs, tables } = JSON.parse(readProjectFile('content/editions/plan.json')) as PlanData;
	return [
		...headings.map(({ id, title }) => ({ address: id, text: title[edition] })),
		...paragraphs.map(({ id, text }) => ({ address: id, text: text[edition] })),
		...tables.flatMap(({ id, caption, rows }) => [
			{ address: id, text: caption[edition] },
			...rows.flatMap((row) => row.cells.map((cell) => ({ address: row.id, text: cell[edition] }))),
		]),
	];
}
