import { describe, expect, test } from 'vitest';
import { parse } from '../../../../../scripts/pipeline/parse.ts';

/** The kinds of the lines before and at the first heading that is not of the table of contents. */
function kinds(...lines: string[]): string[] {
	return parse(lines.join('\n'), 'plan.txt').map(({ kind }) => kind);
}

describe('what stands before the text', () => {
	test('is a title in one line or two, an approval and notes', () => {
		expect(
			kinds(
				'某市国民经济和社会发展',
				'第十四个五年规划纲要',
				'2021年1月14日市人大会议批准',
				'某市人民政府',
				'第一章 甲',
			),
		).toEqual(['title', 'title', 'approval', 'note', 'heading']);
	});

	test('ends at the first prose, which belongs to the text', () => {
		expect(kinds('某市规划纲要', '本纲要根据市委建议编制。', '第一章 甲')).toEqual(['title', 'prose', 'heading']);
		expect(kinds('本纲要根据市委建议编制。', '第一章 甲')).toEqual(['prose', 'heading']);
	});

	test('may be a notice that sends the plan', () => {
		expect(kinds('关于印发规划纲要的通知', '各部门：', '请认真执行。', '附件', '某市规划纲要', '第一章 甲')).toEqual([
			'note',
			'note',
			'note',
			'note',
			'title',
			'heading',
		]);
	});
});

describe('a table of contents', () => {
	const body = ['第一章 甲', '第一节 乙', '第二章 丙'];
	test.each([
		['leaders', ['第一章 甲……1', '第一节 乙·····2', '第二章 丙 ..... 3']],
		['tabs', ['第一章 甲\t1', '第一节\t乙\t2', '第二章 丙\t3']],
		['brackets', ['第一章 甲 （1）', '第一节 乙 (2)', '第二章 丙 （3）']],
		['no page numbers', body],
		['pages on lines of their own', ['第一章 甲', '1', '第一节 乙', '2', '第二章 丙', '3']],
		['hashes', body.map((entry) => `## ${entry}`)],
		['list marks and links', body.map((entry) => `- [${entry}](#a)`)],
		['pipes', ['| 第一章 甲 | 1 |', '|---|---|', '| 第一节 乙 | 2 |', '| 第二章 丙 | 3 |']],
	])('with %s ends where the headings begin again', (_, entries) => {
		const found = kinds('某市规划纲要', '目 录', ...entries, ...body);
		expect(found.slice(-3)).toEqual(['heading', 'heading', 'heading']);
		expect(new Set(found.slice(1, -3)).difference(new Set(['contents', 'furniture']))).toEqual(new Set());
	});

	test('ends at a preface it does not name, and at prose', () => {
		expect(kinds('目录', '第一章 甲', '前言', '正文。', '第一章 甲')).toEqual([
			'contents',
			'contents',
			'heading',
			'prose',
			'heading',
		]);
		expect(kinds('目录', '第一章 甲', '本纲要是行动纲领。', '第一章 甲')).toEqual([
			'contents',
			'contents',
			'prose',
			'heading',
		]);
	});

	test('may follow the preface', () => {
		expect(kinds('前言', '正文。', '目录', '第一章 甲', '第一章 甲', '正文。')).toEqual([
			'heading',
			'prose',
			'contents',
			'contents',
			'heading',
			'prose',
		]);
	});

	test('may break an entry over two lines, and the title may stand below it again', () => {
		expect(
			kinds('某市规划纲要', '目录', '第一章 甲甲', '乙乙', '第二章 丙', '某市规划纲要', '第一章 甲甲 乙乙'),
		).toEqual(['title', 'contents', 'contents', 'contents', 'contents', 'note', 'heading']);
	});
});
