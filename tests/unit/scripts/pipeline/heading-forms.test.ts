import { describe, expect, test } from 'vitest';
import { labelLevel, printLabel, readHeading, tidyTitle } from '../../../../scripts/pipeline/heading-forms.ts';

describe('a heading', () => {
	test.each([
		['第一篇 总论', 'part', 1, '第一篇', '总论'],
		['第 二 部 分　任务', 'part', 2, '第二部分', '任务'],
		['第三编：保障', 'part', 3, '第三编', '保障'],
		['第 四 章  增进民生福祉', 'chapter', 4, '第四章', '增进民生福祉'],
		['第１２章 总则', 'chapter', 12, '第12章', '总则'],
		['第 二 十 三 节 甲', 'section', 23, '第二十三节', '甲'],
		['第一章总则', 'chapter', 1, '第一章', '总则'],
		['第一章', 'chapter', 1, '第一章', ''],
		['二 、加快布局', 'item', 2, '二、', '加快布局'],
		['十 一．加快布局', 'item', 11, '十一、', '加快布局'],
		['( 三 ) 加快布局', 'subitem', 3, '（三）', '加快布局'],
		['（十二）、加快布局', 'subitem', 12, '（十二）', '加快布局'],
	])('%s is known by its label', (words, level, number, label, title) => {
		expect(readHeading(words, false)).toMatchObject({ level, number, label, title, role: 'numbered', rest: '' });
	});

	test.each([
		'一、二、三产业融合发展',
		'第一篇章已经翻开。',
		'第一部分学校达到标准。',
		'第十四个五年规划',
		'第三，坚持系统观念。',
		'1.加快建设',
		'（1）加快建设',
		'一是坚持党的领导',
		'（一）新建学校12所；',
		'（一）新建学校12所，',
		'一二、不是数字',
		'2025年',
		'',
	])('“%s” is none', (words) => {
		expect(readHeading(words, false)).toBeUndefined();
	});

	test('that runs in ends at its first full stop', () => {
		expect(readHeading('一、加强领导。坚持党的领导。落实责任。', false)).toMatchObject({
			title: '加强领导',
			rest: '坚持党的领导。落实责任。',
		});
	});

	test('that is a whole sentence says so, for the lines around it to decide', () => {
		expect(readHeading('（一）优化布局。', false)).toMatchObject({ title: '优化布局', sentence: true });
		expect(readHeading('（一）主要目标：', false)).toMatchObject({ title: '主要目标', sentence: true });
		expect(readHeading('（一）优化布局', false)).toMatchObject({ title: '优化布局', sentence: false });
	});

	test('may be longer where the source marks it', () => {
		const words = `第一章 ${'长'.repeat(60)}`;
		expect(readHeading(words, false)).toBeUndefined();
		expect(readHeading(words, true)?.title).toHaveLength(60);
	});

	test.each(['前 言', '序言', '引言', '绪论'])('%s opens a plan without a number', (words) => {
		expect(readHeading(words, false)).toMatchObject({ role: 'preface', number: 0, label: '' });
	});

	test.each(['结 语', '附件', '附件1：重大项目表', '附录 指标解释', '名词解释'])('%s closes a plan', (words) => {
		expect(readHeading(words, false)).toMatchObject({ role: 'closing', number: 0, label: '' });
	});

	test.each(['附件所列项目均须落实', '结语中提到'])('“%s” closes nothing', (words) => {
		expect(readHeading(words, false)).toBeUndefined();
	});
});

test('the level of a label is known even where the line is prose', () => {
	expect(labelLevel('（二）新建学校；')).toBe('subitem');
	expect(labelLevel('新建学校；')).toBeUndefined();
});

test('a label is printed in plain Chinese', () => {
	expect([printLabel('part', 2), printLabel('chapter', 3), printLabel('item', 11), printLabel('subitem', 4)]).toEqual([
		'第二篇',
		'第三章',
		'十一、',
		'（四）',
	]);
});

test('a title keeps one space between its halves and none between letter-spaced characters', () => {
	expect(tidyTitle('开启新征程 　 谱写新篇章')).toBe('开启新征程 谱写新篇章');
	expect(tidyTitle('总　则')).toBe('总则');
});
