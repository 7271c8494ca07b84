import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editionIds } from '#model/editions';
import { type IndexEntry, indexOrder } from '#model/index-order';

const entry = (hans: string, hant = hans, en = hans, sortAs?: string): IndexEntry => ({
	name: { 'zh-hans': hans, 'zh-hant': hant, en },
	sortAs,
});

describe('an index', () => {
	test('stands in the order of pinyin in Simplified, under letters', () => {
		const { compare, headingOf } = indexOrder('zh-hans');
		const sorted = ['烟台山', '“海丝”', '三江口', 'AI小镇', '12510', '爱琴海', '3820']
			.map((name) => entry(name))
			.sort(compare);
		expect(sorted.map((one) => `${headingOf(one)} ${one.name['zh-hans']}`)).toEqual([
			'# 3820',
			'# 12510',
			'A 爱琴海',
			'A AI小镇',
			'H “海丝”',
			'S 三江口',
			'Y 烟台山',
		]);
	});

	test('stands in the order of strokes in Traditional, under their number', () => {
		const { compare, headingOf } = indexOrder('zh-hant');
		const sorted = ['煙臺山', '「海絲」', '三江口', 'AI小鎮', '一區三鎮'].map((name) => entry(name)).sort(compare);
		expect(sorted.map((one) => `${headingOf(one)} ${one.name['zh-hant']}`)).toEqual([
			'# AI小鎮',
			'1 一區三鎮',
			'3 三江口',
			'10 「海絲」',
			'13 煙臺山',
		]);
	});

	test('stands in the order of letters in English, past articles and marks', () => {
		const { compare, headingOf } = indexOrder('en');
		const sorted = ['the Outline', '“one visit at most”', '10-minute circle', '“a thousand years”', 'AI Town']
			.map((name) => entry(name))
			.sort(compare);
		expect(sorted.map((one) => `${headingOf(one)} ${one.name.en}`)).toEqual([
			'# 10-minute circle',
			'A AI Town',
			'O “one visit at most”',
			'O the Outline',
			'T “a thousand years”',
		]);
	});

	test('reads a character that has two sounds as told, and counts its own strokes', () => {
		const care = entry('长期护理', '長期護理', 'care', '常期护理');
		expect(indexOrder('zh-hans').headingOf(care)).toBe('C');
		expect(indexOrder('zh-hant').headingOf(care)).toBe('8');
	});
});

test.each(editionIds)('in %s every name has a heading, and headings never interleave', (edition) => {
	const { compare, headingOf } = indexOrder(edition);
	const name = fc.string({
		unit: fc.constantFrom('三', '江', '口', '烟', '龘', 'A', 'é', '1', '“', '+', ' '),
		maxLength: 4,
	});
	fc.assert(
		fc.property(fc.array(name, { maxLength: 12 }), (names) => {
			const headings = names
				.map((one) => entry(one))
				.sort(compare)
				.map(headingOf);
			const runs = headings.filter((heading, index) => heading !== headings[index - 1]);
			expect(new Set(runs).size).toBe(runs.length);
			expect(headings.every((heading) => /^(?:#|[A-Z]|[1-9]\d?)$/u.test(heading))).toBe(true);
		}),
	);
});
