import { describe, expect, test } from 'vitest';
import {
	endsBlock,
	isPoint,
	isRemark,
	isTitleLike,
	opensBlock,
	widen,
} from '../../../../scripts/pipeline/prose-marks.ts';

const of = (check: (words: string) => boolean, ...texts: string[]): string[] => texts.filter(check);

describe('words', () => {
	test('end a paragraph with a mark that ends or announces, and what closes with it', () => {
		const ends = ['建设。', '建设；', '如下：', '如下:', '建设。”', '（见下。）', '建设……'];
		expect(of(endsBlock, ...ends, '建设', '建设，', '建设”', '3.5')).toEqual(ends);
	});

	test('open a paragraph with a dash, a number or a bullet', () => {
		const opens = ['——甲', '1.甲', '12、甲', '（1）甲', '①甲', '●甲', '（一）甲'];
		expect(of(opensBlock, ...opens, '甲', '1.5万', '—甲', '2025年', '123.甲')).toEqual(opens);
	});

	test('are a point where they begin with an Arabic number', () => {
		const points = ['1.甲', '12、甲', '1) 甲', '（1）甲', '③甲'];
		expect(of(isPoint, ...points, '1.5万', '一、甲', '2025年', '甲1.')).toEqual(points);
	});

	test('are a remark where they say so', () => {
		const remarks = ['注：甲', '备注:甲', '资料来源：甲', '（责任单位：甲、乙）', '责任单位：甲'];
		expect(of(isRemark, ...remarks, '注意：甲', '（甲）乙', '关注：甲')).toEqual(remarks);
	});

	test('are like a title where they are short and no sentence', () => {
		const titles = ['教育、医疗', '加快建设', '字'.repeat(30)];
		expect(
			of(isTitleLike, ...titles, '甲、乙、丙', '甲、', '加快，建设', '加快,建设', '加快。', '字'.repeat(31)),
		).toEqual(titles);
	});
});

test('ASCII marks are widened, one for one', () => {
	expect(widen('甲,乙;丙:丁?戊!(己)')).toBe('甲，乙；丙：丁？戊！（己）');
});
