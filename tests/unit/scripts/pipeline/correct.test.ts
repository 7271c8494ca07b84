import { describe, expect, test } from 'vitest';
import type { Flag, NoiseRule, Reading } from '#model/errata';
import { type Corrections, correct } from '../../../../scripts/pipeline/correct.ts';
import type { Line } from '../../../../scripts/pipeline/lines.ts';
import { parse } from '../../../../scripts/pipeline/parse.ts';
import { noiseOnly, uncorrected } from '../../../helpers/plans.ts';

const reason = { 'zh-hans': '误字', 'zh-hant': '誤字', en: 'misread' };

function reading(line: number, before: string, after: string, adopted = true): Reading {
	return { line, address: '1.0.0.1', before, after, adopted, kind: 'ocr', certainty: 1, alternatives: [], reason };
}

function flag(line: number, text: string): Flag {
	return { line, address: '1.0.0.1', text, about: 'textual', reason };
}

function lines(text: string, corrections: Partial<Corrections>): Line[] {
	return correct(parse(text, 'plan.txt'), { ...uncorrected, ...corrections }, 'plan.txt').lines;
}

/** The words each note of a line stands on. */
const marked = (line: Line | undefined): string[] =>
	line?.notes.map(({ start, end }) => line.words.slice(start, end)) ?? [];

describe('a reading', () => {
	test('that is adopted changes the words and marks what changed', () => {
		const [, line] = lines('第一章 总则\n梁厍村改造。', { readings: [reading(2, '梁厍村', '梁厝村')] });
		expect(line?.words).toBe('梁厝村改造。');
		expect(marked(line)).toEqual(['厝']);
		expect(line?.notes[0]).toMatchObject({ kind: 'emended', source: '梁厍村', reading: '梁厝村', reason });
	});

	test('that is a conjecture leaves the words and marks them', () => {
		const [, line] = lines('第一章 总则\n力争两点。', { readings: [reading(2, '两点', '亮点', false)] });
		expect(line?.words).toBe('力争两点。');
		expect(line?.notes[0]).toMatchObject({ kind: 'conjecture', start: 2, end: 3 });
	});

	test('that leaves out words marks the place', () => {
		const [, line] = lines('第一章 总则\n甲和水平和水平乙。', { readings: [reading(2, '和水平和水平', '和水平')] });
		expect(line?.words).toBe('甲和水平乙。');
		expect(line?.notes[0]).toMatchObject({ start: 4, end: 4 });
	});

	test('that changes the length shifts the notes behind it, and no others', () => {
		const [, line] = lines('第一章 总则\n甲甲乙乙丙丙。', {
			readings: [reading(2, '丙丙', '丁丙'), reading(2, '甲甲', '戊甲'), reading(2, '乙乙', '乙')],
		});
		expect(line?.words).toBe('戊甲乙丁丙。');
		expect(marked(line)).toEqual(['丁', '戊', '']);
	});

	test('changes the title of a heading', () => {
		const [line] = lines('第一章 梁厍\n正文。', { readings: [reading(1, '厍', '厝')] });
		expect(line?.heading?.title).toBe('梁厝');
	});

	test.each([
		['whose line has changed', '第一章 总则\n梁厝村。', 'plan.txt:2: found “梁厝村。”, expected the words “梁厍村”'],
		['whose line is gone', '第一章 总则', 'plan.txt:2: found the end of the file, expected the words “梁厍村”'],
		['that fits twice', '第一章 总则\n梁厍村，梁厍村。', 'plan.txt:2: found “梁厍村” more than once'],
	])('%s is refused', (_, text, message) => {
		expect(() => lines(text, { readings: [reading(2, '梁厍村', '梁厝村')] })).toThrow(message);
	});
});

test('a flag marks the words as corrected and changes nothing', () => {
	const [, line] = lines('第一章 总则\n梁厍村改造。', { readings: [reading(2, '厍', '厝')], flags: [flag(2, '村改')] });
	expect(line?.words).toBe('梁厝村改造。');
	expect(marked(line)).toEqual(['厝', '村改']);
});

describe('a join', () => {
	const text = '第一章 总则\n总量从全省。\n\n第18位提升。';

	test('says that a line goes on with the one above', () => {
		const found = lines(text, { joins: [{ lines: [2, 4], pages: [1, 2], left: '全省。', right: '第18位' }] });
		expect(found.map(({ continues }) => continues)).toEqual([undefined, undefined, undefined, true]);
	});

	test.each([
		[
			'left',
			'全市。',
			'第18位',
			'plan.txt:2: found “总量从全省。”, expected the words “全市。” at its end (pages.yaml)',
		],
		[
			'right',
			'全省。',
			'第19位',
			'plan.txt:4: found “第18位提升。”, expected the words “第19位” at its beginning (pages.yaml)',
		],
	])('whose %s words have changed is refused', (_, left, right, message) => {
		expect(() => lines(text, { joins: [{ lines: [2, 4], pages: [1, 2], left, right }] })).toThrow(message);
	});
});

test('each line has the page that begins at it or above it', () => {
	const found = lines('前言\n甲。\n第一章 乙\n丙。', {
		pages: [
			{ line: 3, page: 2 },
			{ line: 2, page: 1 },
		],
	});
	expect(found.map(({ page }) => page)).toEqual([undefined, 1, 2, 2]);
});

describe('the noise rules', () => {
	const mended = (words: string): string | undefined =>
		lines(`第一章 总则\n${words}`, { noise: noiseOnly.noise })[1]?.words;

	test.each([
		['到 2025 年，GDP 增长 8% 以上', '到2025年，GDP增长8%以上'],
		['产业园,重点发展;目标:领先', '产业园，重点发展；目标：领先'],
		['偏光片(POL)等(二期)', '偏光片（POL）等（二期）'],
		['结构为0.2:38.2:61.6', '结构为0.2∶38.2∶61.6'],
		['5. 人民生活更加幸福。', '5.人民生活更加幸福。'],
		['1,500亿元', '1,500亿元'],
		['AI and 5G', 'AI and 5G'],
	])('make “%s” into “%s”', (words, expected) => {
		expect(mended(words)).toBe(expected);
	});

	test('change nothing that they have mended', () => {
		for (const words of ['到 2025 年,增长(约)8% 以上;比为1:2', '5. 甲 , 乙'])
			expect(mended(mended(words) ?? '')).toBe(mended(words));
	});

	test('are counted', () => {
		const rule: NoiseRule = { id: 'N1', name: 'x', stage: 'correct', pattern: '甲', replace: '乙', reason };
		const { applied } = correct(parse('第一章 甲甲\n甲。', 'plan.txt'), { ...uncorrected, noise: [rule] }, 'plan.txt');
		expect([...applied]).toEqual([['N1', 3]]);
	});

	test('leave the borders of cells alone', () => {
		const found = lines('第一章 总则\n甲\t 2025 年\n乙\t3', { noise: noiseOnly.noise });
		expect(found[1]?.words.split('\t')).toHaveLength(2);
	});
});
