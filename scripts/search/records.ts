import type { EditionId } from '#model/editions';
import type { PlanData } from '#model/plan-data';

/** What a search finds: a paragraph, a heading, or a row of a table. */
export interface SearchRecord {
	address: string;
	kind: 'heading' | 'paragraph' | 'row';
	chapter: string;
	/** The words, whole; of a row, its cells parted by spaces. */
	text: string;
	/** Where the sentences begin, as offsets; one for a heading or a row. */
	sentences: number[];
}

/** The records of an edition in the order of the text; what is not translated yet has none. */
export function searchRecords(data: PlanData, edition: EditionId): SearchRecord[] {
	const headings = data.headings.map(({ id, title, sourceLines }) => ({
		line: sourceLines[0],
		record: whole(id, 'heading', title[edition]),
	}));
	const paragraphs = data.paragraphs.map(({ id, text, sentences, sourceLines }) => {
		const starts: number[] = [];
		let offset = 0;
		for (const sentence of sentences) {
			starts.push(offset);
			offset += sentence.text[edition].length + (edition === 'en' ? 1 : 0);
		}
		return { line: sourceLines[0], record: { ...whole(id, 'paragraph', text[edition]), sentences: starts } };
	});
	const rows = data.tables.flatMap(({ rows: all, sourceLines }) =>
		all.slice(1).map(({ id, cells }, index) => ({
			line: sourceLines[0] + 1 + index / 1000,
			record: whole(
				id,
				'row',
				cells
					.map((cell) => cell[edition])
					.filter(Boolean)
					.join(' '),
			),
		})),
	);
	return [...headings, ...paragraphs, ...rows]
		.toSorted((a, b) => a.line - b.line)
		.map(({ record }) => record)
		.filter(({ text }) => text.trim() !== '');
}

function whole(address: string, kind: SearchRecord['kind'], text: string): SearchRecord {
	return { address, kind, chapter: address.split('.')[0] ?? '', text, sentences: [0] };
}
