import type { Plan } from '#model/plan';
import { labelLevel } from '../heading-forms.ts';

/** What an editor should look at in a plan whose structure is sound. */
export function warningsOf(plan: Plan): string[] {
	return [...emptyTitles(plan), ...unevenRows(plan), ...contentsWarnings(plan)];
}

function emptyTitles({ blocks }: Plan): string[] {
	return blocks.flatMap((block) =>
		block.kind === 'heading' && block.title === '' ? [`line ${block.lines[0]}: ${block.label} has no title`] : [],
	);
}

/** A row of more or fewer cells than the head has: its values may stand under the wrong names. */
function unevenRows({ blocks }: Plan): string[] {
	return blocks.flatMap((block) => {
		if (block.kind !== 'table') return [];
		const [head, ...rows] = block.rows;
		return rows
			.filter(({ cells }) => cells.length !== head?.cells.length)
			.map(
				({ line, cells }) => `line ${line}: a row of ${cells.length} cells in a table of ${head?.cells.length} columns`,
			);
	});
}

/** The table of contents names the headings of the text; where it does not, an editor should know. */
function contentsWarnings({ front, blocks }: Plan): string[] {
	const bare = (words: string): string => words.replace(/\s/gu, '');
	const titles = new Set(
		blocks.flatMap((block) => (block.kind === 'heading' ? [bare(block.label + block.title)] : [])),
	);
	const warnings: string[] = [];
	let wrapped = '';
	for (const { kind, line, text } of front) {
		if (kind !== 'contents') continue;
		const [entry = '', page] = text.split('\t');
		const title = bare((labelLevel(entry) === undefined ? wrapped : '') + entry);
		wrapped = page === undefined ? title : '';
		if (page !== undefined && !titles.has(title) && !titles.has(bare(entry)))
			warnings.push(`line ${line}: the table of contents has “${entry}”, which no heading reads`);
	}
	return warnings;
}
