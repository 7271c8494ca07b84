import { endsBlock, isRemark } from '../prose-marks.ts';
import type { Bare } from './markdown.ts';

const columnRule = /^\|?(?:\s*:?-{2,}:?\s*\|)+\s*(?::?-{2,}:?\s*)?$|^\|\s*:?-{2,}:?\s*\|?$/u;
// “单位：亿元”, between a caption and its table.
const unitLine = /^[（(]?\s*(?:计量)?单位\s*[：:][^。；]*$/u;

const longestCaption = 60;

/** Whether a line rules off the names of the columns: `|---|---|`. */
export function isColumnRule(words: string): boolean {
	return columnRule.test(words);
}

/** Whether a line is a row of a table, by pipes or tabs; a stray tab in a sentence makes none. */
export function isRow(solid: readonly Bare[], index: number): boolean {
	const words = solid[index]?.words ?? '';
	if (words.startsWith('|')) return true;
	if (!words.includes('\t')) return false;
	const neighbours = [solid[index - 1], solid[index + 1]].some((other) => other?.words.includes('\t'));
	return neighbours || !endsBlock(words);
}

/** Whether a line is the caption of the table below it, with or without a line for the unit between. */
export function isCaption(solid: readonly Bare[], index: number): boolean {
	const words = solid[index]?.words ?? '';
	if (words.length > longestCaption || endsBlock(words) || words.includes('。')) return false;
	if (isRemark(words) && !unitLine.test(words)) return false;
	if (isRow(solid, index + 1)) return true;
	return unitLine.test(solid[index + 1]?.words ?? '') && isRow(solid, index + 2);
}

/** The cells of a row. @example cellsOf('| 指标 | 单位 |') // => ['指标', '单位'] */
export function cellsOf(words: string): string[] {
	if (!words.startsWith('|')) return words.split('\t');
	return words
		.replace(/^\||(?<!\\)\|\s*$/gu, '')
		.split(/(?<!\\)\|/u)
		.map((cell) => cell.replaceAll('\\|', '|').trim());
}
