import { type Block, type Heading, levels } from '#model/plan';

/**
 * The headings that stand above each paragraph and table, the outermost first.
 *
 * @returns by the address of the paragraph or table
 * @example headingsAbove(plan.blocks).get('3.2.1.1')?.map(({ id }) => id) // => ['3', '3.2', '3.2.1']
 */
export function headingsAbove(blocks: readonly Block[]): Map<string, Heading[]> {
	const above = new Map<string, Heading[]>();
	let open: Heading[] = [];
	for (const block of blocks) {
		if (block.kind === 'heading') {
			const depth = levels.indexOf(block.level);
			open = [...open.filter(({ level }) => levels.indexOf(level) < depth), block];
		} else above.set(block.id, open);
	}
	return above;
}
