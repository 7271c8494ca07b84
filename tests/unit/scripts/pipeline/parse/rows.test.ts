import { expect, test } from 'vitest';
import { strip } from '../../../../../scripts/pipeline/parse/markdown.ts';
import { cellsOf, isCaption, isColumnRule, isRow } from '../../../../../scripts/pipeline/parse/rows.ts';

const solid = (...lines: string[]): ReturnType<typeof strip>[] => lines.map((raw, index) => strip(raw, index + 1));

test.each([
	['甲\t\t乙', ['甲', '', '乙']],
	['| 甲 |  | 乙 |', ['甲', '', '乙']],
	['| 甲 | 乙', ['甲', '乙']],
	['| 甲\\|乙 |', ['甲|乙']],
])('the cells of “%s”', (words, cells) => {
	expect(cellsOf(words)).toEqual(cells);
});

test('rows have pipes or tabs; a sentence with a stray tab is none', () => {
	const lines = solid('| 甲 |', '正文\t正文。', '正文。', '甲\t乙', '丙\t丁。');
	expect(lines.map((_, index) => isRow(lines, index))).toEqual([true, false, false, true, true]);
});

test('a caption stands above a table, with or without its unit', () => {
	const captioned = solid('主要指标', '单位：亿元', '甲\t乙');
	expect([isCaption(captioned, 0), isCaption(captioned, 1)]).toEqual([true, true]);
	expect(isCaption(solid('主要指标', '甲\t乙'), 0)).toBe(true);
	expect(isCaption(solid('主要指标如下：', '甲\t乙'), 0)).toBe(false);
	expect(isCaption(solid('注：上表为预计数', '甲\t乙'), 0)).toBe(false);
	expect(isCaption(solid('主要指标', '正文。'), 0)).toBe(false);
});

test('the rule below the names of the columns is no row', () => {
	expect(['|---|---|', '| :--- | ---: |', '|---|', '---|---'].map(isColumnRule)).toEqual([true, true, true, true]);
	expect(['| 甲 |', '---', '|-|甲|'].map(isColumnRule)).toEqual([false, false, false]);
});
