import type { EditionId } from '#model/editions';
import type { PlanData } from '#model/plan-data';

type NoteDatum = PlanData['paragraphs'][number]['notes'][number];

/** A note of the apparatus with the address of what it stands on, in the words of one edition. */
export interface ListedNote {
	address: string;
	kind: NoteDatum['kind'];
	source: string;
	reading: string | undefined;
	reason: string;
}

/** Every note that an edition prints, in the order of the text. */
export function listNotes(data: PlanData, edition: EditionId): ListedNote[] {
	return noted(data)
		.toSorted((a, b) => a.line - b.line)
		.flatMap(({ id, notes }) =>
			notes.map(({ kind, source, reading, reason }) => ({
				address: id,
				kind,
				source: source[edition],
				reading: reading?.[edition],
				reason: reason[edition],
			})),
		)
		.filter(({ reason }) => reason !== '');
}

/** How many notes of each kind the plan has. */
export function countNotes(data: PlanData): Record<NoteDatum['kind'], number> {
	const counts = { emended: 0, conjecture: 0, flag: 0, translation: 0 };
	for (const { notes } of noted(data)) for (const { kind } of notes) counts[kind]++;
	return counts;
}

function noted({ headings, paragraphs, tables }: PlanData): { id: string; line: number; notes: NoteDatum[] }[] {
	const place = ({
		id,
		notes,
		sourceLines,
	}: {
		id: string;
		notes: NoteDatum[];
		sourceLines: [number, number];
	}): { id: string; line: number; notes: NoteDatum[] } => ({
		id,
		notes,
		line: sourceLines[0],
	});
	const rows = tables.flatMap(({ rows: all, sourceLines }) =>
		all.map(({ id, notes }, index) => ({ id, notes, line: sourceLines[0] + index / 1000 })),
	);
	return [...headings.map(place), ...paragraphs.map(place), ...rows];
}
