import { ContentError, type FileLine } from '#model/content-error';
import type { Flag, Reading } from '#model/errata';
import type { Block } from '#model/plan';

/** Where a part of a hand-kept file stands, by the keys that lead to it. */
export type PlaceOf = (path: readonly PropertyKey[]) => FileLine;

/**
 * See that every reading and flag names the place that its line of the text has in the plan: a heading, a paragraph, a
 * row or caption of a table, a box. What is corrected in the front matter has no place to compare.
 *
 * @param placeOf where an entry of errata.yaml stands
 * @throws ContentError where an address is another
 * @example checkPlaces(plan.blocks, { readings: [{ line: 74, address: '1.1.0.2', … }], flags: [] }, placeOf)
 */
export function checkPlaces(
	blocks: readonly Block[],
	corrections: { readings: readonly Reading[]; flags: readonly Flag[] },
	placeOf: PlaceOf,
): void {
	for (const list of ['readings', 'flags'] as const)
		for (const [index, { line, address }] of corrections[list].entries()) {
			const places = addressesAt(line, blocks);
			if (places.length === 0 || places.includes(address)) continue;
			throw new ContentError({
				...placeOf([list, index, 'address']),
				found: `the address ${address}`,
				expected: `${places.join(' or ')}, the place of line ${line} of the text`,
				remedy: 'correct the address, or the line',
			});
		}
}

/** The addresses of what a line of the text is part of: of several where a heading runs into its paragraph. */
function addressesAt(line: number, blocks: readonly Block[]): string[] {
	return blocks
		.filter(({ lines: [first, last] }) => first <= line && line <= last)
		.map((block) => (block.kind === 'table' ? block.rows.find((row) => row.line === line) : undefined) ?? block)
		.map(({ id }) => id);
}
