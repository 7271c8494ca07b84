import type { Level, Plan } from '#model/plan';

/** The structure of a plan, as `build-content.ts --json` prints it, in the order of the text. */
export interface Structure {
	headings: { level: Level; number: number; title: string; line: number; id: string }[];
	paragraphs: { id: string; text: string; lines: [number, number] }[];
	tables: { id: string; caption: string; rows: string[][]; lines: [number, number] }[];
	boxes: { id: string; title: string; line: number }[];
	warnings: string[];
}

/** Pick the structure out of a plan. */
export function outline({ blocks, warnings }: Plan): Structure {
	return {
		headings: blocks.flatMap((block) =>
			block.kind === 'heading'
				? [{ level: block.level, number: block.number, title: block.title, line: block.lines[0], id: block.id }]
				: [],
		),
		paragraphs: blocks.flatMap((block) =>
			block.kind === 'paragraph' ? [{ id: block.id, text: block.text, lines: block.lines }] : [],
		),
		tables: blocks.flatMap((block) =>
			block.kind === 'table'
				? [{ id: block.id, caption: block.caption, rows: block.rows.map(({ cells }) => cells), lines: block.lines }]
				: [],
		),
		boxes: blocks.flatMap((block) =>
			block.kind === 'box' ? [{ id: block.id, title: block.title, line: block.lines[0] }] : [],
		),
		warnings,
	};
}
