import { ContentError } from '#model/content-error';
import type { Block, LineRange, PageBreak, PageRange, Paragraph, Plan, Table } from '#model/plan';
import type { Line, LineKind } from './lines.ts';
import { endsBlock, opensBlock } from './prose-marks.ts';
import { pagesOf, Place, range } from './segment/place.ts';
import { warningsOf } from './segment/warnings.ts';
import { splitSentences } from './sentences.ts';

/**
 * Gather corrected lines into a plan: headings with their addresses, paragraphs joined over page breaks and split into
 * sentences, tables, boxes. Every line that is not blank lands in exactly one of them.
 *
 * @throws ContentError where an address repeats
 * @example segment(correct(parse('# 第一章 总论\n\n正文。', f), none, f).lines, f).blocks.map(({ id }) => id) // => ['1', '1.0.0.1']
 */
export function segment(lines: readonly Line[], file: string): Plan {
	const draft: Draft = {
		plan: { title: '', front: [], furniture: [], blocks: [], warnings: [] },
		place: new Place(lines),
	};
	for (const line of lines) handlers[line.kind]?.(draft, line);
	const { plan } = draft;
	for (const block of plan.blocks)
		if (block.kind === 'paragraph') block.sentences = splitSentences(block.id, block.text);
	plan.title = plan.front
		.filter(({ kind }) => kind === 'title')
		.map(({ text }) => text)
		.join('');
	plan.warnings.push(...warningsOf(plan));
	checkUnique(plan.blocks, file);
	return plan;
}

/** A plan in the making. */
interface Draft {
	plan: Plan;
	place: Place;
	/** The paragraph that the next line may go on with, and the line it ends with. */
	open?: { paragraph: Paragraph; end: string } | undefined;
	/** The table that the next row belongs to. */
	table?: Table | undefined;
}

type Handler = (draft: Draft, line: Line) => void;

// What each kind of line adds to the plan; a blank line adds nothing.
const handlers: Partial<Record<LineKind, Handler>> = {
	title: addFront,
	approval: addFront,
	contents: addFront,
	note: addFront,
	furniture: ({ plan }, line) => plan.furniture.push({ line: line.number, text: line.words }),
	heading: addHeading,
	subtitle: ({ plan }, line) => {
		addSubtitle(
			plan.blocks.findLast(({ kind }) => kind === 'heading'),
			line,
		);
	},
	box: (draft, line) => {
		draft.table = undefined;
		add(draft, { kind: 'box', id: draft.place.next('b'), title: line.words, lines: range(line), ...pagesOf(line) });
	},
	caption: addCaption,
	row: addRow,
	rule: addRule,
	point: (draft, line) => {
		addProse(draft, line);
		draft.open = undefined;
	},
	prose: addProse,
};

function add(draft: Draft, block: Block): void {
	draft.open = undefined;
	draft.plan.blocks.push(block);
}

function addFront({ plan }: Draft, { kind, number, words }: Line): void {
	if (kind === 'title' || kind === 'approval' || kind === 'contents' || kind === 'note')
		plan.front.push({ line: number, kind, text: words });
}

function addHeading(draft: Draft, line: Line): void {
	if (!line.heading) return;
	const { open, plan } = draft;
	if (open && !endsBlock(open.end)) plan.warnings.push(unfinished(line));
	add(draft, draft.place.heading(line, line.heading));
	draft.table = undefined;
	const { rest } = line.heading;
	if (rest === '') return;
	const paragraph = draft.place.paragraph(line, rest, []);
	add(draft, paragraph);
	draft.open = { paragraph, end: rest };
}

function addProse(draft: Draft, line: Line): void {
	const { open, plan } = draft;
	draft.table = undefined;
	let paragraph = open?.paragraph;
	if (open && paragraph && goesOn(open.end, line, plan.warnings)) continueParagraph(paragraph, line);
	else add(draft, (paragraph = draft.place.paragraph(line, line.words, line.notes)));
	draft.open = { paragraph, end: line.words };
}

/** A paragraph goes on where a page break is known to cut it, or where it stops in mid-sentence and no new point begins. */
function goesOn(end: string, line: Line, warnings: string[]): boolean {
	if (line.continues) return true;
	if (endsBlock(end)) return false;
	if (line.kind !== 'point' && !opensBlock(line.words)) return true;
	warnings.push(unfinished(line));
	return false;
}

function unfinished({ number }: Line): string {
	return `line ${number}: the paragraph above ends without a full stop`;
}

function continueParagraph(open: Paragraph, line: Line): void {
	const shift = open.text.length;
	open.notes.push(...line.notes.map((note) => ({ ...note, start: note.start + shift, end: note.end + shift })));
	open.text += line.words;
	const breaks = breaksBefore(open.pages?.[1], line.page, shift);
	if (breaks.length > 0) open.pageBreaks = [...(open.pageBreaks ?? []), ...breaks];
	extend(open, line);
}

/** The pages that begin at `at`, where the line above stands on page `from` and the next on page `to`. */
function breaksBefore(from: number | undefined, to: number | undefined, at: number): PageBreak[] {
	if (from === undefined || to === undefined) return [];
	return Array.from({ length: to - from }, (_, index) => ({ page: from + index + 1, at }));
}

function addSubtitle(above: Block | undefined, line: Line): void {
	if (above?.kind !== 'heading') return;
	const shift = above.title === '' ? 0 : above.title.length + 1;
	above.notes.push(...line.notes.map((note) => ({ ...note, start: note.start + shift, end: note.end + shift })));
	above.title = [above.title, line.words].filter((half) => half !== '').join(' ');
	extend(above, line);
}

/** A caption opens a table; a second line of it, such as the unit, goes on with the first. */
function addCaption(draft: Draft, line: Line): void {
	if (draft.table?.rows.length === 0) {
		draft.table.caption += ` ${line.words}`;
		extend(draft.table, line);
	} else openTable(draft, line, line.words);
}

function openTable(draft: Draft, line: Line, caption: string): Table {
	const table = draft.place.table(line, caption);
	add(draft, table);
	draft.table = table;
	return table;
}

function addRow(draft: Draft, line: Line): void {
	const table = draft.table ?? openTable(draft, line, '');
	draft.open = undefined;
	extend(table, line);
	table.rows.push({
		id: `${table.id}.r${table.rows.length}`,
		line: line.number,
		cells: line.words.split('\t'),
		notes: line.notes,
	});
}

/** The rule below the names of the columns; where rows stand above those names, another table begins with them. */
function addRule(draft: Draft, line: Line): void {
	const above = draft.table;
	const names = above && above.rows.length > 1 ? above.rows.pop() : undefined;
	if (above && names) {
		above.lines[1] = above.rows.at(-1)?.line ?? above.lines[0];
		const table = openTable(draft, line, '');
		table.lines[0] = names.line;
		table.rows.push({ ...names, id: `${table.id}.r0` });
	} else extend(above ?? openTable(draft, line, ''), line);
}

function extend(block: { lines: LineRange; pages?: PageRange }, line: Line): void {
	block.lines[1] = line.number;
	if (line.page !== undefined) block.pages = [block.pages?.[0] ?? line.page, line.page];
}

function checkUnique(blocks: readonly Block[], file: string): void {
	const seen = new Map<string, number>();
	for (const { id, lines } of blocks) {
		const first = seen.get(id);
		if (first !== undefined) {
			throw new ContentError({
				file,
				line: lines[0],
				found: `the address ${id} a second time (first at line ${first})`,
				expected: 'each address once',
				remedy: 'correct the numbering of the headings above',
			});
		}
		seen.set(id, lines[0]);
	}
}
