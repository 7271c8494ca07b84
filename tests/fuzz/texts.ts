import fc from 'fast-check';

const headings = [
	'第一章',
	'第二章 任务',
	'第三章',
	'第一节',
	'第二节 乙',
	'第一篇',
	'第二部分',
	'一、',
	'二、目标',
	'三、',
];
const points = [
	'（一）',
	'(二)分项',
	'1.',
	'2．',
	'（1）',
	'①',
	'——',
	'一是',
	'第一，',
	'前言',
	'结语',
	'附件1',
	'目录',
	'专栏1 项目',
];
const tables = ['| 甲 | 乙 |', '|---|---|', '| 指标 | 2020年 | 2025年 |', '甲\t乙', '注：', '单位：亿元', '表1', '……3'];
const noise = [
	'#',
	'##',
	'**',
	'> ',
	'- ',
	'— 3 —',
	'第3页',
	'---',
	'规划纲要',
	'<b>',
	'</b>',
	'\\',
	'`',
	'[a](b)',
	'&amp;',
	'\u3000',
	' ',
];
const marks = ['，', '；', '：', '。', '！', '“', '”', '（', '）', '《', '》', '…', ',', ';', '(', ')', '"'];
const numbers = [
	'到2025年',
	'98',
	'73%',
	'1.5',
	'两个',
	'一批',
	'万',
	'亿元',
	'20',
	'第13位',
	'15分钟',
	'每千人',
	'0.2:38:61.8',
	'５Ｇ',
];
const words = [
	'正文',
	'力争',
	'覆盖率',
	'达到',
	'分别',
	'以上',
	'不低于',
	'由',
	'提高到',
	'建成',
	'家',
	'左右',
	'企业',
	'养老',
	'十四五',
];

const fragment = fc.constantFrom(...headings, ...points, ...tables, ...noise, ...marks, ...numbers, ...words);
const anything = fc.string({ unit: 'binary', maxLength: 6 });

/** A line such as plans have, with what scans, converters and chance put into it. */
export const anyLine: fc.Arbitrary<string> = fc
	.array(fc.oneof({ weight: 12, arbitrary: fragment }, anything), { maxLength: 12 })
	.map((parts) => parts.join(''));

const lineEnd = fc.constantFrom('\n', '\n\n', '\n\n\n', '\r\n', '\n');

/** A text of such lines; half of them begin as a plan does. */
export const anyPlan: fc.Arbitrary<string> = fc
	.tuple(fc.constantFrom('', '第一章 总则\n正文。\n'), fc.array(fc.tuple(anyLine, lineEnd), { maxLength: 40 }))
	.map(([start, lines]) => start + lines.flat().join(''));
