import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ContentError } from '#model/content-error';
import { parse } from '../../../../scripts/pipeline/parse.ts';
import { anyNoise, clean, scan } from '../../../helpers/noise.ts';
import { landings, planOf, skeleton, solidLines } from '../../../helpers/plans.ts';

const cleanText = clean.map(({ text }) => text).join('\n\n');

describe('the noise of a scan', () => {
	test('changes nothing: the same headings, addresses and words', () => {
		const expected = skeleton(planOf(cleanText));
		expect(expected.filter((block) => !/^\d+(?:\.\d+){3} /u.test(block))).toEqual([
			'chapter 1 第一章立足新起点 开启新征程',
			'section 1.1 第一节发展成就',
			'section 1.2 第二节2035年远景目标',
			'item 1.2.1 一、指导思想',
			'item 1.2.2 二、主要目标',
			'chapter 2 第二章推动产业升级 构建现代产业体系',
			'subitem 2.0.1 （一）做强新型显示产业',
			'subitem 2.0.2 （二）培育生物医药产业',
			'chapter 3 第三章强化规划实施',
		]);
		expect(expected).toHaveLength(16);
		fc.assert(
			fc.property(anyNoise, (noise) => {
				expect(skeleton(planOf(scan(noise)))).toEqual(expected);
			}),
			{ numRuns: 300 },
		);
	});
});

// Words that plans are made of, and marks that a reader of plans may stumble over.
const fragment = fc.constantFrom(
	...[
		'第一章',
		'第二章 任务',
		'第一节',
		'第二节 乙',
		'第一篇',
		'一、',
		'二、目标',
		'（一）',
		'(二)分项',
		'1.',
		'（1）',
	],
	...['前言', '结语', '附件1', '目录', '专栏1 项目', '注：', '单位：亿元', '| 甲 | 乙 |', '|---|---|', '甲\t乙', '……3'],
	...[
		'#',
		'**',
		'> ',
		'- ',
		'— 3 —',
		'第3页',
		'---',
		'规划纲要',
		'正文',
		'，',
		'；',
		'：',
		'。',
		'“',
		'”',
		'（',
		'）',
		'\u3000',
		' ',
	],
);
const line = fc.array(fc.oneof({ weight: 8, arbitrary: fragment }, fc.string({ unit: 'binary', maxLength: 6 })), {
	maxLength: 5,
});
const anyText = fc.array(line, { maxLength: 25 }).map((lines) => lines.map((words) => words.join('')).join('\n'));

describe('any text', () => {
	test('is read into lines that cover it, or refused with a letter to the editor', () => {
		let read = 0;
		fc.assert(
			fc.property(anyText, (text) => {
				try {
					const lines = parse(text, 'any.txt');
					expect(lines.map(({ raw }) => raw)).toEqual(text.split(/\r\n|[\n\r\u2028\u2029]/u));
					expect(lines.every(({ number }, index) => number === index + 1)).toBe(true);
					read++;
				} catch (error) {
					if (!(error instanceof ContentError)) throw error;
				}
			}),
			{ numRuns: 2000 },
		);
		expect(read).toBeGreaterThan(100);
	});

	test('loses no line on the way to a plan, and no line lands twice', () => {
		let read = 0;
		fc.assert(
			fc.property(anyText, (body) => {
				const text = `第一章 总则\n正文。\n${body}`;
				try {
					const count = landings(planOf(text));
					const blank = new Set(parse(text, 'any.txt').filter(({ kind }) => kind === 'blank'));
					expect([...blank].filter(({ raw }) => /[\p{L}\p{N}]/u.test(raw))).toEqual([]);
					const skipped = new Set([...blank].map(({ number }) => number));
					const solid = solidLines(text).filter((number) => !skipped.has(number));
					expect(solid.filter((number) => count.get(number) !== 1)).toEqual([]);
					read++;
				} catch (error) {
					if (!(error instanceof ContentError)) throw error;
				}
			}),
			{ numRuns: 2000 },
		);
		expect(read).toBeGreaterThan(100);
	});
});
