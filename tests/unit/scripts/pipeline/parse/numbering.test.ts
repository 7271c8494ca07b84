import { describe, expect, test } from 'vitest';
import { readHeading } from '../../../../../scripts/pipeline/heading-forms.ts';
import { Numbering } from '../../../../../scripts/pipeline/parse/numbering.ts';

/** Count headings as parse does; the line of each is its place in the list. */
function count(...headings: string[]): Numbering {
	const numbering = new Numbering();
	for (const [index, words] of headings.entries()) {
		const parts = readHeading(words, true);
		if (!parts) throw new Error(`${words} is no heading`);
		numbering.check(parts, 'plan.txt', index + 1);
		numbering.add(parts, index + 1);
	}
	numbering.finish('plan.txt');
	return numbering;
}

describe('the numbers of headings', () => {
	test.each([
		[
			'count within the heading above',
			['第一章 甲', '第一节 乙', '一、丙', '二、丁', '第二节 戊', '一、己', '第二章 庚', '第一节 辛'],
		],
		['run through the parts', ['第一篇 甲', '第一章 乙', '第二篇 丙', '第二章 丁']],
		['begin again in each part', ['第一篇 甲', '第一章 乙', '第二章 丙', '第二篇 丁', '第一章 戊', '第二章 己']],
		['may do without chapters where there are parts', ['第一部分 甲', '一、乙', '第二部分 丙', '一、丁']],
		['begin again after a closing part', ['第一章 甲', '一、乙', '结语', '一、丙']],
		['may stand in a preface', ['前言', '一、甲', '第一章 乙', '一、丙']],
	])('%s', (_, headings) => {
		expect(() => count(...headings)).not.toThrow();
	});

	test.each([
		['a missing chapter', ['第一章 甲', '第三章 乙'], 'plan.txt:2: found 第三章 after 第一章, expected 第二章'],
		[
			'a section twice',
			['第一章 甲', '第一节 乙', '第一节 丙'],
			'plan.txt:3: found 第一节 again (first at line 2), expected 第二节',
		],
		['a missing item', ['第一章 甲', '一、乙', '三、丙'], 'plan.txt:3: found 三、 after 一、, expected 二、'],
		['a first section that is not the first', ['第一章 甲', '第二节 乙'], 'plan.txt:2: found 第二节, expected 第一节'],
		['a section before any chapter', ['第一节 甲'], 'plan.txt:1: found 第一节 before any chapter, expected 第一章'],
		['a section in the preface', ['前言', '第一节 甲'], 'plan.txt:2: found 第一节 before any chapter'],
		['an item before any chapter', ['一、甲'], 'plan.txt:1: found 一、 before any chapter'],
		[
			'a chapter that counts back within its part',
			['第一篇 甲', '第一章 乙', '第二章 丙', '第一章 丁'],
			'plan.txt:4: found 第一章',
		],
		['no chapter at all', ['前言'], 'plan.txt:1: found no chapter at all'],
	])('refuse %s', (_, headings, message) => {
		expect(() => count(...headings)).toThrow(message);
	});

	test('tell where the headings count back to what was passed', () => {
		const numbering = count('第一章 甲', '第一节 乙', '第二章 丙');
		const goesBack = (words: string): boolean | undefined => {
			const parts = readHeading(words, true);
			return parts && numbering.goesBack(parts);
		};
		expect(['第一章 甲', '第二章 丙', '第三章 丁', '第一节 乙', '前言'].map(goesBack)).toEqual([
			true,
			true,
			false,
			false,
			true,
		]);
	});
});
