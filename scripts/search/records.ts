import { chapterOf } from '#model/address';
import type { EditionId } from '#model/editions';
import type { PlanData } from '#model/plan-data';
import { type Facets, noFacets } from '#model/search-facets';
import type { RowCell } from '#model/row-cell';
import { nameColumnOf, rowText } from './rows.ts';

/** What a search finds: a paragraph, a heading, or a row of a table. */
export interface SearchRecord {
	address: string;
	kind: 'heading' | 'paragraph' | 'row';
	facets: Facets;
	/** The words, whole; of a row, its cells parted by spaces. */
	text: string;
	/** Where the sentences begin, as offsets; one for a heading or a row. */
	sentences: number[];
	/** Of a row, where its cells stand in the text and what their columns are called. */
	cells?: RowCell[];
}

/** The records of an edition in the order of the text; what is not translated yet has none. */
export function searchRecords(data: PlanData, edition: EditionId): SearchRecord[] {
	const headings = data.headings.map(({ id, title, sourceLines }) => ({
		line: sourceLines[0],
		record: whole(id, 'heading', title[edition]),
	}));
	const paragraphs = data.paragraphs.map(({ id, text, sentences, figures, themes, sourceLines }) => {
		const starts: number[] = [];
		let offset = 0;
		for (const sentence of sentences) {
			starts.push(offset);
			offset += sentence.text[edition].length + (edition === 'en' ? 1 : 0);
		}
		const facets = {
			target: targetOf(figures),
			grade: gradesOf(sentences),
			theme: themes.map(({ theme }) => theme),
		};
		const record = { ...whole(id, 'paragraph', text[edition], facets), sentences: starts };
		return { line: sourceLines[0], record };
	});
	const rows = data.tables.flatMap(({ rows: all, sourceLines }) => {
		const [head = [], ...body] = all.map(({ cells }) => cells.map((cell) => cell[edition]));
		const nameColumn = nameColumnOf(body);
		return all.slice(1).map(({ id }, index) => {
			const { text, cells } = rowText(body[index] ?? [], head, nameColumn);
			const target = data.indicators.some((indicator) => indicator.id === id) ? [hasTarget] : [];
			return {
				line: sourceLines[0] + 1 + index / 1000,
				record: { ...whole(id, 'row', text, { target }), cells },
			};
		});
	});
	return [...headings, ...paragraphs, ...rows]
		.toSorted((a, b) => a.line - b.line)
		.map(({ record }) => record)
		.filter(({ text }) => text.trim() !== '');
}

function whole(address: string, kind: SearchRecord['kind'], text: string, facets: Partial<Facets> = {}): SearchRecord {
	return { address, kind, facets: { ...noFacets, chapter: [chapterOf(address)], ...facets }, text, sentences: [0] };
}

// The one value of the facet “has a target”.
const hasTarget = '1';

function targetOf(figures: PlanData['paragraphs'][number]['figures']): string[] {
	return figures.some((figure) => figure.class === 'target') ? [hasTarget] : [];
}

function gradesOf(sentences: PlanData['paragraphs'][number]['sentences']): string[] {
	return [...new Set(sentences.flatMap(({ commitment: { grade } }) => (grade === null ? [] : [String(grade)])))];
}
