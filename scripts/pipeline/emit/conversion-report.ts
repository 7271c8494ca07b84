import { cellAddress } from '#model/address';
import type { Block } from '#model/plan';
import type { TaiwanFix } from '#model/taiwan';
import { taiwanConverter } from '../taiwan-converter.ts';

/** A text of the plan with its address. */
export interface Addressed {
	address: string;
	text: string;
}

/** A place where a rule beyond the converter changed the Traditional text. */
export interface Conversion {
	address: string;
	/** UTF-16 offset, the same in both Chinese editions. */
	start: number;
	/** What the converter had made of it. */
	from: string;
	to: string;
	/** Index of the rule, which holds the reason. */
	rule: number;
}

/**
 * List every place where a rule beyond the converter changed a character, in the order of the texts and of the rules.
 *
 * @param texts corrected texts in Simplified characters
 * @example conversionReport([{ address: '1', text: '年度计划' }], [{ from: '計劃', to: '計畫', kind: 'house', why: '…' }]) // => [{ address: '1', start: 2, from: '計劃', to: '計畫', rule: 0 }]
 */
export function conversionReport(texts: readonly Addressed[], rules: readonly TaiwanFix[]): Conversion[] {
	const convert = taiwanConverter([]);
	return texts.flatMap(({ address, text }) => {
		let words = convert(text);
		return rules.flatMap(({ from, to }, rule) => {
			const starts = startsOf(from, words);
			words = words.replaceAll(from, to);
			return starts.map((start) => ({ address, start, from, to, rule }));
		});
	});
}

/** Every text of a plan that is converted as a whole: titles, paragraphs, captions and cells. */
export function textsOf(blocks: readonly Block[]): Addressed[] {
	return blocks.flatMap((block) => {
		switch (block.kind) {
			case 'paragraph':
				return [{ address: block.id, text: block.text }];
			case 'table':
				return [
					{ address: block.id, text: block.caption },
					...block.rows.flatMap((row) => row.cells.map((text, index) => ({ address: cellAddress(row, index), text }))),
				];
			default:
				return [{ address: block.id, text: block.title }];
		}
	});
}

/** Where a word stands in a text, as `replaceAll` finds it. */
function startsOf(word: string, text: string): number[] {
	const starts: number[] = [];
	for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) starts.push(at);
	return starts;
}
