import { describe, expect, test } from 'vitest';
import { planOf, skeleton } from '../../../helpers/plans.ts';
import { correct } from '../../../../scripts/pipeline/correct.ts';
import { parse } from '../../../../scripts/pipeline/parse.ts';
import { segment } from '../../../../scripts/pipeline/segment.ts';
import { uncorrected } from '../../../helpers/plans.ts';

const found = (...lines: string[]): string[] => skeleton(planOf(lines.join('\n')));

describe('segment', () => {
	test('gives each paragraph the place of the headings above it, 0 where a level is absent', () => {
		expect(
			found(
				'前言',
				'甲。',
				'第一章 乙',
				'丙。',
				'第一节 丁',
				'戊。',
				'一、己',
				'庚。',
				'辛。',
				'第二章 壬',
				'一、癸',
				'子。',
			),
		).toEqual([
			...[
				'chapter 0 前言',
				'0.0.0.1 甲。',
				'chapter 1 第一章乙',
				'1.0.0.1 丙。',
				'section 1.1 第一节丁',
				'1.1.0.1 戊。',
			],
			...[
				'item 1.1.1 一、己',
				'1.1.1.1 庚。',
				'1.1.1.2 辛。',
				'chapter 2 第二章壬',
				'item 2.0.1 一、癸',
				'2.0.1.1 子。',
			],
		]);
	});

	test('counts chapters through the parts that begin them again', () => {
		expect(found('第一篇 甲', '第一章 乙', '第二篇 丙', '丁。', '第一章 戊', '己。')).toEqual([
			...[
				'part p1 第一篇甲',
				'chapter 1 第一章乙',
				'part p2 第二篇丙',
				'p2.0.0.1 丁。',
				'chapter 2 第一章戊',
				'2.0.0.1 己。',
			],
		]);
	});

	test('lets parts stand in for chapters where there are none', () => {
		expect(found('第一部分 甲', '乙。', '第二部分 丙', '一、丁', '戊。')).toEqual([
			...['part 1 第一部分甲', '1.0.0.1 乙。', 'part 2 第二部分丙', 'item 2.0.1 一、丁', '2.0.1.1 戊。'],
		]);
	});

	test('counts a closing part on from the last chapter', () => {
		expect(found('第一章 甲', '乙。', '结语', '丙。')).toEqual([
			'chapter 1 第一章甲',
			'1.0.0.1 乙。',
			'chapter 2 结语',
			'2.0.0.1 丙。',
		]);
	});

	test('makes a paragraph of the prose that runs on after a title', () => {
		expect(found('第一章 甲', '一、乙。丙。丁。')).toEqual([
			'chapter 1 第一章甲',
			'item 1.0.1 一、乙',
			'1.0.1.1 丙。丁。',
		]);
	});

	test.each([
		['a page break in mid-sentence', ['甲乙，', '', '丙丁。'], ['甲乙，丙丁。']],
		['page numbers between', ['甲乙', '— 3 —', '丙丁。'], ['甲乙丙丁。']],
		['no full stop between two points', ['甲乙，', '1.丙。', '2.丁。'], ['甲乙，', '1.丙。', '2.丁。']],
		['full stops', ['甲。', '乙。'], ['甲。', '乙。']],
		['a line that announces a list', ['如下：', '甲。'], ['如下：', '甲。']],
		['a short line without a mark', ['甲乙', '丙丁，戊。'], ['甲乙', '丙丁，戊。']],
		['a remark without a full stop', ['注：甲', '乙，丙。'], ['注：甲', '乙，丙。']],
	])('joins or parts paragraphs at %s', (_, lines, paragraphs) => {
		expect(found('第一章 总则', '总。', ...lines).slice(2)).toEqual(
			paragraphs.map((words, index) => `1.0.0.${index + 2} ${words}`),
		);
	});

	test('keeps the notes of a paragraph, a title and a table on their words', () => {
		const reason = { 'zh-hans': '疑', 'zh-hant': '疑', en: 'doubtful' };
		const flags = [
			[2, '丙'],
			[5, '庚'],
			[7, '子'],
		].map(([line, text]) => ({
			line: Number(line),
			text: String(text),
			address: '1',
			about: 'textual' as const,
			reason,
		}));
		const text = '第一章 甲\n乙丙\n丁戊，\n— 3 —\n己庚。\n辛\t壬\n癸\t子';
		const { blocks } = segment(correct(parse(text, 'f'), { ...uncorrected, flags }, 'f').lines, 'f');
		const [heading, paragraph, table] = blocks;
		const at = (
			words: string | undefined,
			notes: { start: number; end: number }[] | undefined,
		): (string | undefined)[] => notes?.map(({ start, end }) => words?.slice(start, end)) ?? [];
		expect(heading?.kind === 'heading' && at(heading.title, heading.notes)).toEqual(['丙']);
		expect(paragraph?.kind === 'paragraph' && at(paragraph.text, paragraph.notes)).toEqual(['庚']);
		expect(table?.kind === 'table' && table.rows.map(({ cells, notes }) => at(cells.join('\t'), notes))).toEqual([
			[],
			['子'],
		]);
	});

	test('says which lines and pages a block stands on', () => {
		const text = '第一章 甲\n乙丙，\n— 3 —\n丁。';
		const { blocks, furniture } = segment(
			correct(
				parse(text, 'f'),
				{
					...uncorrected,
					pages: [
						{ line: 1, page: 2 },
						{ line: 4, page: 3 },
					],
				},
				'f',
			).lines,
			'f',
		);
		expect(blocks.map(({ lines, pages }) => [lines, pages])).toEqual([
			[
				[1, 1],
				[2, 2],
			],
			[
				[2, 4],
				[2, 3],
			],
		]);
		expect(furniture).toEqual([{ line: 3, text: '— 3 —' }]);
	});

	test('keeps where a printed page begins within a paragraph, to the character', () => {
		const text = '第一章 甲\n提升。总量从全省\n\n第18位。\n\n乙。';
		const joins = [
			{ lines: [2, 4] as [number, number], pages: [2, 3] as [number, number], left: '全省', right: '第18位' },
		];
		const pages = [
			{ line: 1, page: 2 },
			{ line: 4, page: 3 },
			{ line: 6, page: 4 },
		];
		const { blocks } = planOf(text, { ...uncorrected, joins, pages });
		expect(blocks.map((block) => block.kind === 'paragraph' && block.pageBreaks)).toEqual([
			false,
			[{ page: 3, at: 8 }],
			undefined,
		]);
	});

	test('refuses an address twice', () => {
		expect(() => found('第一章 甲', '（一）乙', '丙。', '一、丁')).toThrow(
			'plan.txt:4: found the address 1.0.1 a second time (first at line 2)',
		);
	});
});

describe('a table', () => {
	test('has the caption, the unit and the rows that stand together, over page breaks', () => {
		expect(
			found('第一章 总则', '总。', '主要指标', '单位：亿元', '甲\t乙', '— 3 —', '丙\t丁', '备注：丁。').slice(2),
		).toEqual(['1.0.0.t1 主要指标 单位：亿元 甲|乙/丙|丁', '1.0.0.2 备注：丁。']);
	});

	test('ends where another begins with a rule below its names', () => {
		expect(
			found('第一章 总则', '总。', '|甲|乙|', '|---|---|', '|1|2|', '', '|丙|丁|', '|---|---|', '|3|4|').slice(2),
		).toEqual(['1.0.0.t1  甲|乙/1|2', '1.0.0.t2  丙|丁/3|4']);
	});
});
