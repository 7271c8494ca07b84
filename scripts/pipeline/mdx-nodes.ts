import type { Paragraph as MdastParagraph, PhrasingContent, RootContent } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type {
	EditionBlock,
	EditionHeading,
	EditionParagraph,
	EditionRow,
	EditionSentence,
	EditionTable,
	Wording,
} from '#model/edition';
import type { EditionId } from '#model/editions';
import type { PrintedNote } from '#model/frontmatter';
import { splitHanRuns } from '#model/han-runs';
import type { Note } from '#model/plan';

/** Headings below a section, each with what stands under it; what stands before the first has no heading. */
export interface Group {
	heading?: EditionHeading;
	blocks: Exclude<EditionBlock, EditionHeading>[];
}

/** A note in the words of an edition. */
export function printed(edition: EditionId, { kind, source, reading, reason }: Note): PrintedNote {
	return { kind, source, ...(reading === undefined ? {} : { reading }), reason: reason[edition] };
}

/** The nodes of a group: its heading with all that stands under it, or what stands before the first heading. */
export function groupNodes(edition: EditionId, { heading, blocks }: Group): RootContent[] {
	const inside = blocks.map((block) => blockNode(edition, block));
	if (!heading) return inside;
	const { id, level, label, title, notes } = heading;
	const attributes = { id, level, label, title: title.text, untranslated: title.untranslated };
	return [
		flow('Item', attributes, [
			...lines(notes.map((note, index) => noteNode(edition, `${id}.n${index + 1}`, note))),
			...inside,
		]),
	];
}

function blockNode(edition: EditionId, block: Exclude<EditionBlock, EditionHeading>): MdxJsxFlowElement {
	switch (block.kind) {
		case 'paragraph':
			return paragraphNode(edition, block);
		case 'table':
			return tableNode(edition, block);
		case 'box':
			return flow('Box', { id: block.id, title: block.title.text, untranslated: block.title.untranslated }, []);
	}
}

function paragraphNode(edition: EditionId, paragraph: EditionParagraph): MdxJsxFlowElement {
	const { id, pages, notes, sentences } = paragraph;
	const untranslated = sentences.every(({ text: words }) => words === '');
	const spans = sentences.map((sentence) => {
		const marked = notes.flatMap((note, index) => (isIn(sentence, note) ? [{ note, id: `${id}.n${index + 1}` }] : []));
		const attributes = {
			id: sentence.id,
			lead: sentence.role === 'lead',
			untranslated: sentence.text === '' && !untranslated,
		};
		return inline('Sentence', attributes, sentenceWords(edition, sentence, marked));
	});
	const margin = notes.map((note, index) => noteNode(edition, `${id}.n${index + 1}`, note));
	return flow('Paragraph', { id, pages: pages && pageRange(pages), untranslated }, [...lines(spans), ...lines(margin)]);
}

function isIn(sentence: EditionSentence, note: Note): boolean {
	return note.start >= sentence.start && (note.start < sentence.end || note.end === sentence.end);
}

/** The words of a sentence, cut where notes mark them; a translation carries its marks at the end. */
function sentenceWords(
	edition: EditionId,
	sentence: EditionSentence,
	marked: { note: Note; id: string }[],
): PhrasingContent[] {
	const words: PhrasingContent[] = [];
	let from = 0;
	const sorted = marked.toSorted((a, b) => a.note.start - b.note.start);
	for (const { note, id } of edition === 'en' ? [] : sorted) {
		const start = Math.max(from, note.start - sentence.start);
		const end = Math.max(start, Math.min(note.end, sentence.end) - sentence.start);
		words.push(
			...text(sentence.text.slice(from, start)),
			inline('Mark', { note: id, kind: note.kind }, text(sentence.text.slice(start, end))),
		);
		from = end;
	}
	words.push(...text(sentence.text.slice(from)));
	if (edition === 'en' && sentence.text !== '')
		words.push(...sorted.map(({ note, id }) => inline('Mark', { note: id, kind: note.kind }, [])));
	return words;
}

function noteNode(edition: EditionId, id: string, note: Note): MdxJsxTextElement {
	const { kind, source, reading, reason } = printed(edition, note);
	return inline(
		'Note',
		{ slot: 'margin', id, kind, source, reading },
		edition === 'en' ? withHanRuns(reason) : text(reason),
	);
}

/** English words with each run of Chinese in its own language. */
function withHanRuns(words: string): PhrasingContent[] {
	return splitHanRuns(words).flatMap(({ run, han }) =>
		han ? [inline('span', { lang: 'zh-Hans' }, text(run))] : text(run),
	);
}

function tableNode(edition: EditionId, table: EditionTable): MdxJsxFlowElement {
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
	return flow('Table', { id: table.id, caption, untranslated, pages: table.pages && pageRange(table.pages) }, [
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

function pageRange([first, last]: readonly [number, number]): string {
	return first === last ? String(first) : `${first}–${last}`;
}

function text(value: string): PhrasingContent[] {
	return value === '' ? [] : [{ type: 'text', value }];
}

/** Elements each on a line of their own; a sentence, a row and a note is a line of the file. */
function lines(elements: MdxJsxTextElement[]): MdastParagraph[] {
	const children = elements.flatMap((element, index): PhrasingContent[] =>
		index === 0 ? [element] : [{ type: 'text', value: '\n' }, element],
	);
	return children.length === 0 ? [] : [{ type: 'paragraph', children }];
}

type Attributes = Readonly<Record<string, string | boolean | undefined>>;

function attributesOf(attributes: Attributes): MdxJsxAttribute[] {
	return Object.entries(attributes).flatMap(([name, value]) =>
		value === undefined || value === false || value === ''
			? []
			: [{ type: 'mdxJsxAttribute', name, value: value === true ? null : value } as const],
	);
}

function flow(name: string, attributes: Attributes, children: MdxJsxFlowElement['children']): MdxJsxFlowElement {
	return { type: 'mdxJsxFlowElement', name, attributes: attributesOf(attributes), children };
}

function inline(name: string, attributes: Attributes, children: PhrasingContent[]): MdxJsxTextElement {
	return { type: 'mdxJsxTextElement', name, attributes: attributesOf(attributes), children };
}
