import { describe, expect, test } from 'vitest';
import { parse } from '../../../../scripts/pipeline/parse.ts';

const kinds = (text: string): string[] =>
	parse(text, 'plan.txt').flatMap(({ kind, words }) => (kind === 'blank' ? [] : [`${kind} ${words}`]));
const chapter = '第一章 总则\n正文。\n';

describe('parse', () => {
	test('numbers the lines from 1 and keeps each as received', () => {
		const lines = parse('# 第一章 总则\r\n\r\n**正文。** \r\n', 'plan.txt');
		expect(lines.map(({ number, raw }) => [number, raw])).toEqual([
			[1, '# 第一章 总则'],
			[2, ''],
			[3, '**正文。** '],
			[4, ''],
		]);
	});

	test.each([
		['a byte order mark', (text: string) => `\uFEFF${text}`],
		['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
		['full-width figures', (text: string) => text.replaceAll('2025', '２０２５')],
		['trailing blanks', (text: string) => text.replaceAll('\n', ' \t\u3000\n')],
		['no final newline', (text: string) => text.trimEnd()],
	])('reads a text with %s as it reads one without', (_, change) => {
		const text = '# 第一章 总则\n\n到2025年建成。\n\n## 第一节 目标\n\n正文。\n';
		expect(kinds(change(text))).toEqual(kinds(text));
	});

	test.each(['', ' \n\u3000\n\t'])('refuses a text without words', (text) => {
		expect(() => parse(text, 'plan.txt')).toThrow('plan.txt:1: found an empty file, expected the text of a plan');
	});

	test.each(['## 概述', '## 第贰节 概述', '## （A）概述', '# 这一行是正文，误标为标题。'])(
		'refuses the heading %s, whose form it does not know',
		(line) => {
			expect(() => parse(`${chapter}\n${line}\n正文。`, 'plan.txt')).toThrow(
				`plan.txt:4: found a heading in an unknown form: “${line.replace(/^#+ /u, '')}”`,
			);
		},
	);

	test('takes the same words without a mark as prose', () => {
		expect(kinds(`${chapter}\n概述\n正文。`)).toContain('point 概述');
	});

	test.each([
		['a semicolon above', '（一）建设学校；\n（二）建设医院。', ['prose （一）建设学校；', 'prose （二）建设医院。']],
		['its twin below', '（一）建设学校。\n（二）建设医院。', ['prose （一）建设学校。', 'prose （二）建设医院。']],
		['prose below', '（一）建设学校。\n新增学位。', ['heading 建设学校', 'prose 新增学位。']],
		[
			'a deeper label below',
			'一、总体要求。\n（一）指导思想。\n正文。',
			['heading 总体要求', 'heading 指导思想', 'prose 正文。'],
		],
	])('tells an enumeration from a heading by %s', (_, text, expected) => {
		expect(kinds(chapter + text).slice(2)).toEqual(expected);
	});

	test('reads “四、五线城市” after a page break in mid-sentence as prose', () => {
		expect(kinds(`${chapter}一、布局\n支持企业到\n— 3 —\n四、五线城市设点。`)).toContain('prose 四、五线城市设点。');
		expect(() => kinds(`${chapter}一、布局\n支持企业到位。\n— 3 —\n四、五线城市`)).toThrow('found 四、 after 一、');
	});

	test('holds the lines of a quoted box to be no headings', () => {
		const box = '> **专栏 1 重大工程**\n>\n> ### 一、交通工程\n> （一）地铁\n> ### 备选\n\n一、任务';
		expect(kinds(chapter + box).slice(2)).toEqual([
			'box 专栏 1 重大工程',
			'point 一、交通工程',
			'point （一）地铁',
			'point 备选',
			'heading 任务',
		]);
	});

	test('joins the halves of a title, however its lines are broken', () => {
		const halves = (text: string): string[] => kinds(`${text}\n\n正文，很长。`).slice(0, -1);
		expect(halves('# 第一章 甲甲\n\n## 乙乙')).toEqual(['heading 甲甲', 'subtitle 乙乙']);
		expect(halves('第一章\n甲甲\n乙乙')).toEqual(['heading ', 'subtitle 甲甲', 'subtitle 乙乙']);
		expect(kinds('第一章 总则\n第一节\n指导思想\n正文。')[2]).toBe('subtitle 指导思想');
	});

	test('takes no prose for half a title', () => {
		expect(kinds('第一章 总则\n经济总量增长到\n— 3 —\n千亿元。')[1]).toBe('prose 经济总量增长到');
		expect(kinds('第一章 总则\n甲乙\n丙丁').slice(1)).toEqual(['subtitle 甲乙', 'point 丙丁']);
	});

	test('joins what a page break parts, where paragraphs are set in', () => {
		const long =
			'全市上下坚持以新发展理念引领高质量发展，经济社会发展取得显著成就，人民生活水平不断提高，社会保持和谐稳定。';
		const text = `第一章 总则\n　　${long}\n— 3 —\n${long}\n　　${long}\n　　${long}\n— 4 —\n　　${long}\n　　${long}`;
		const lines = parse(text, 'plan.txt').filter(({ kind }) => kind === 'prose');
		expect(lines.map(({ continues }) => continues)).toEqual([
			undefined,
			true,
			undefined,
			undefined,
			undefined,
			undefined,
		]);
	});
});
