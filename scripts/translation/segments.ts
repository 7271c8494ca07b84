import { cellAddress } from '#model/address';
import type { Figure } from '#model/figure';
import type { Plan } from '#model/plan';

/** What has one address and one translation: a heading, a sentence, a caption, a box title, a cell, or what a figure measures. */
export interface Segment {
	address: string;
	kind: 'heading' | 'sentence' | 'lead' | 'label';
	zh: string;
	/** Empty where there is no translation. */
	en: string;
	/** Where the translation stands; where it should stand, if there is none. */
	file: string;
	line: number;
}

/** A translation with the file and line it stands at. */
export interface Translation {
	text: string;
	file: string;
	line: number;
}

/**
 * Pair everything of a plan that needs a translation with its own, in the order of the text, the figures last. What holds no Chinese, a
 * cell with a figure say, needs none.
 *
 * @example segmentsOf(plan, [], new Map()).map(({ address }) => address) // => ['1', '1.0.0.1.s1', …]
 */
export function segmentsOf(
	{ blocks }: Plan,
	figures: readonly Figure[],
	english: ReadonlyMap<string, Translation>,
): Segment[] {
	const segment = (address: string, kind: Segment['kind'], zh: string): Segment[] => {
		const translation = english.get(address);
		if (!translation && !/\p{Script=Han}/u.test(zh)) return [];
		const { text: en, file, line } = translation ?? { text: '', file: 'content/english', line: 1 };
		return [{ address, kind, zh, en, file, line }];
	};
	const texts = blocks.flatMap((block) => {
		switch (block.kind) {
			case 'heading':
				return segment(block.id, 'heading', block.title);
			case 'box':
				return segment(block.id, 'heading', block.title);
			case 'paragraph':
				return block.sentences.flatMap(({ id, role, start, end }) =>
					segment(id, role === 'lead' ? 'lead' : 'sentence', block.text.slice(start, end)),
				);
			case 'table':
				return [
					...segment(block.id, 'heading', block.caption),
					...block.rows.flatMap((row) =>
						row.cells.flatMap((cell, index) => segment(cellAddress(row, index), 'label', cell)),
					),
				];
		}
	});
	return [...texts, ...figures.flatMap(({ id, indicator }) => segment(id, 'label', indicator))];
}
