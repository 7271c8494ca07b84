import { expect, test } from 'vitest';
import { planOf } from '../../../../helpers/plans.ts';

test.each([
	['a sound plan', ['目录', '第一章 甲……1', '第一章 甲', '乙。'], []],
	['a title missing', ['第一章', '第一节 甲', '乙。'], ['line 1: 第一章 has no title']],
	[
		'a paragraph without an end',
		['第一章 甲', '乙，丙', '——丁。'],
		['line 3: the paragraph above ends without a full stop'],
	],
	[
		'a paragraph without an end above a heading',
		['第一章 甲', '乙，丙', '第二章 丁'],
		['line 3: the paragraph above ends without a full stop'],
	],
	[
		'an entry of the contents that no heading reads',
		['目录', '第一章 甲……1', '第二章 乙……2', '第一章 甲', '丙。'],
		['line 3: the table of contents has “第二章 乙”, which no heading reads'],
	],
	[
		'a row that lacks a cell',
		['第一章 甲', '| 指标 | 单位 | 2025年 |', '|---|---|---|', '| 森林覆盖率 | 72 |'],
		['line 4: a row of 2 cells in a table of 3 columns'],
	],
	['an entry broken over two lines', ['目录', '第一章 甲甲', '乙乙……1', '第一章 甲甲乙乙', '丙。'], []],
])('%s warns of what an editor should look at', (_, lines, warnings) => {
	expect(planOf(lines.join('\n')).warnings).toEqual(warnings);
});
