import { describe, expect, test } from 'vitest';
import { Flag, Join, NoiseRule, Reading } from '#model/errata';
import { TaiwanFix } from '#model/taiwan';

const reason = { 'zh-hans': '误字', 'zh-hant': '誤字', en: 'misread' };
const reading = {
	line: 1,
	address: '1.0.0.1',
	before: '厍',
	after: '厝',
	kind: 'ocr',
	certainty: 0.9,
	adopted: true,
	reason,
};

describe('a reading', () => {
	test('needs no alternatives', () => {
		expect(Reading.parse(reading).alternatives).toEqual([]);
	});

	test('is adopted from a certainty of 0.75 on, and below it a conjecture', () => {
		for (const change of [{ certainty: 0.75 }, { certainty: 0.74, adopted: false }])
			expect(Reading.safeParse({ ...reading, ...change }).success, JSON.stringify(change)).toBe(true);
	});

	test.each([
		['a certainty above one', { certainty: 1.1 }],
		['no words to replace', { before: '' }],
		['an address that is none', { address: '1..1' }],
		['line 0', { line: 0 }],
		['less certainty than an adopted one has', { certainty: 0.74 }],
		['the certainty of an adopted one that is not', { certainty: 0.75, adopted: false }],
		['a key nobody knows', { note: 'x' }],
		['a reason in two languages only', { reason: { 'zh-hans': '误', en: 'x' } }],
	])('with %s is refused', (_, change) => {
		expect(Reading.safeParse({ ...reading, ...change }).success).toBe(false);
	});
});

test('a flag names what it is about', () => {
	const flag = { line: 1, address: '1.0.0.1', text: '厍', about: 'naming', reason };
	expect(Flag.safeParse(flag).success).toBe(true);
	expect(Flag.safeParse({ ...flag, about: 'doubtful' }).success).toBe(false);
});

test('a join has two lines, two pages and words on either side', () => {
	const join = { lines: [1, 3], pages: [1, 2], left: '甲', right: '乙' };
	expect(Join.safeParse(join).success).toBe(true);
	expect(Join.safeParse({ ...join, lines: [1] }).success).toBe(false);
	expect(Join.safeParse({ ...join, left: '' }).success).toBe(false);
});

test('a noise rule has a number of its own', () => {
	expect(NoiseRule.safeParse({ id: 'N5', name: 'x', stage: 'correct', reason }).success).toBe(true);
	expect(NoiseRule.safeParse({ id: '5', name: 'x', stage: 'correct', reason }).success).toBe(false);
});

test('a fix of the Traditional text keeps its length', () => {
	const fix = { from: '計劃', to: '計畫', kind: 'house', why: '法律統一用字' };
	expect(TaiwanFix.safeParse(fix).success).toBe(true);
	expect(TaiwanFix.safeParse({ ...fix, to: '計' }).success).toBe(false);
});
