import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { EditionRow, EditionTable, Wording } from '#model/edition';
import type { EditionId } from '#model/editions';
import { flow, inline, lines, text } from './mdx-elements.ts';
import { noteNode } from './mdx-notes.ts';

/** A table with a body for each group of rows; its notes follow. */
export function tableNode(edition: EditionId, table: EditionTable): MdxJsxFlowElement {
	const [header, ...body] = table.rows;
	const columns = header?.cells ?? [];
	const names = columns.map((cell) => inline('th', { scope: 'col', lang: langOf(cell) }, text(cell.text)));
	const bodies = rowGroups(body).map((rows) =>
		flow('tbody', {}, lines(rows.map((row, index) => rowNode(row, columns, index === 0 ? rows.length : 0)))),
	);
	const notes = table.rows.flatMap((row) =>
		row.notes.map((note, index) => noteNode(edition, `${row.id}.n${index + 1}`, note)),
	);
	const { text: caption, untranslated } = table.caption;
	return flow('Table', { id: table.id, caption, untranslated }, [
		flow('thead', {}, lines([inline('tr', { id: header?.id }, names)])),
		...bodies,
		...lines(notes),
	]);
}

/** Rows whose first cell is empty continue the group above. */
function rowGroups(rows: readonly EditionRow[]): EditionRow[][] {
	return rows.reduce<EditionRow[][]>((groups, row) => {
		const last = groups.at(-1);
		if (last && row.cells[0]?.text === '') last.push(row);
		else groups.push([row]);
		return groups;
	}, []);
}

/** A row; where it opens a group, its first cell spans the group’s `span` rows; the second cell names the row. */
function rowNode(row: EditionRow, columns: readonly Wording[], span: number): MdxJsxTextElement {
	const cells = columns.map((column, index) => {
		const cell = row.cells[index] ?? { text: '', untranslated: false };
		const lang = langOf(cell);
		if (index === 0 && span === 0) return undefined;
		if (index === 0)
			return inline(
				'th',
				{ scope: span > 1 ? 'rowgroup' : 'row', rowspan: span > 1 ? String(span) : undefined, lang },
				text(cell.text),
			);
		if (index > 1) return inline('td', { 'data-label': column.text, lang }, text(cell.text));
		const marks = row.notes.map((note, number) =>
			inline('Mark', { note: `${row.id}.n${number + 1}`, kind: note.kind }, []),
		);
		return inline('th', { scope: 'row', lang }, [...text(cell.text), ...marks]);
	});
	return inline(
		'tr',
		{ id: row.id },
		cells.filter((cell) => cell !== undefined),
	);
}

function langOf({ untranslated }: Wording): string | undefined {
	return untranslated ? 'zh-Hans' : undefined;
}
