import { expect, test } from 'vitest';
import { strip } from '../../../../../scripts/pipeline/parse/markdown.ts';

test.each([
	['## **第二节 发展环境**', '第二节 发展环境'],
	['####第二节 发展环境 ##', '第二节 发展环境'],
	['> > **专栏 1**', '专栏 1'],
	['**——综合实力实现跃升。**招商', '——综合实力实现跃升。招商'],
	['<b>第一章 总则</b>\t<b>2</b>', '第一章 总则\t2'],
	['\u3000\u3000正文。 \u3000', '正文。'],
	['\t正文。', '正文。'],
	['\t甲\t乙', '\t甲\t乙'],
	['- 增长8%', '增长8%'],
	['- 3 -', '- 3 -'],
	['1\\. 甲\\*乙', '1. 甲*乙'],
	['[第一章](#a)', '第一章'],
	['[4.5](预计)', '[4.5](预计)'],
	['１２％　Ａ', '12%　A'],
	['㈠ 甲', '(一) 甲'],
	['第一节\t总则', '第一节 总则'],
	['甲\u200B乙\uFEFF', '甲乙'],
	['**', ''],
])('the words of “%s” are “%s”', (raw, words) => {
	expect(strip(raw, 1).words).toBe(words);
});

test('what the marks and the layout say of a line is kept', () => {
	expect(strip('> # 甲', 1)).toMatchObject({ marked: true, quoted: true, bulleted: false, indented: false });
	expect(strip('- 甲', 1)).toMatchObject({ marked: false, quoted: false, bulleted: true });
	expect(strip('◆ 甲', 1)).toMatchObject({ bulleted: true, words: '◆ 甲' });
	expect(strip('\u3000\u3000甲', 7)).toMatchObject({
		indented: true,
		line: { number: 7, raw: '\u3000\u3000甲', kind: 'prose' },
	});
	expect(strip(' \t', 1).line.kind).toBe('blank');
});
