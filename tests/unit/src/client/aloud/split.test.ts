import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { slowest, split } from '../../../../../src/client/aloud/split.ts';

const chinese = fc
	.array(fc.constantFrom('仓山区', '建设', '，', '、', '；', '。', '“', '”', '5G', '1500', '%'), { maxLength: 400 })
	.map((characters) => characters.join(''));

describe('a long sentence', () => {
	test('is divided into parts that joined are the sentence', () => {
		fc.assert(
			fc.property(fc.oneof(chinese, fc.lorem({ maxCount: 80 })), (words) => {
				expect(split(words).join('')).toBe(words);
			}),
		);
	});

	test('is divided at its semicolon before its commas, and at commas before “、”', () => {
		const clause = '加快推进社会福利中心、居家养老照料中心';
		expect(split(`${clause}，${clause}；${clause}。`)).toEqual([`${clause}，${clause}；`, `${clause}。`]);
		expect(split(`${clause}和服务站点，${clause}。`)).toEqual([`${clause}和服务站点，`, `${clause}。`]);
	});

	test('never has a part that Chrome would cut off, while it has marks to divide at', () => {
		const parts = split('实现居家养老服务中心各镇街全覆盖，'.repeat(20));
		expect(parts.length).toBeGreaterThan(1);
		for (const part of parts) expect(part.length).toBeLessThanOrEqual(44);
	});

	test('is not divided within a number', () => {
		const english = `${'Output will reach about '.repeat(8)}1,500 units in all.`;
		for (const part of split(english)) expect(part).not.toMatch(/\d,$/u);
		expect(split(english).join('')).toBe(english);
	});
});

test('a short sentence is left whole', () => {
	expect(split('力争到2025年，产值突破1500亿元。')).toEqual(['力争到2025年，产值突破1500亿元。']);
});

test('a voice is given more time for more words and for a slower speed', () => {
	expect(slowest('仓山仓山', 1)).toBeGreaterThan(slowest('仓山', 1));
	expect(slowest('仓山', 0.75)).toBeGreaterThan(slowest('仓山', 1.5));
});
