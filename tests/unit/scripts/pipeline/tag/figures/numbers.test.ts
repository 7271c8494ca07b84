import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeNumeral } from '../../../../../../scripts/pipeline/numerals.ts';
import { scanNumbers } from '../../../../../../scripts/pipeline/tag/figures/numbers.ts';

/** Text in which any of the characters numbers are made of may stand beside any other. */
const officialText = fc
	.array(
		fc.constantFrom(...Array.from('〇零一二两三十百千万亿半成倍番第分之个点余多年家元%％‰/:：—-至到,.0123789 的，。')),
		{
			maxLength: 120,
		},
	)
	.map((characters) => characters.join(''));

describe('a number', () => {
	test.each([
		['902.27亿元', [902.27], 1e8, ''],
		['1.5万亿元', [1.5], 1e12, ''],
		['300余万人', [300], 1e4, ''],
		['1,500家', [1500], 1, ''],
		['８．５％', [8.5], 1, '%'],
		['8 %', [8], 1, '%'],
		['3.5个百分点', [3.5], 1, '个百分点'],
		['14/10 万', [14], 1, '/10万'],
		['6‰', [6], 1, '‰'],
		['2倍', [2], 1, '倍'],
		['110千伏', [110], 1, ''],
		['五百亿', [500], 1e8, ''],
		['百亿', [100], 1e8, ''],
		['万亩', [1], 1e4, ''],
		['三亿五千万', [350_000_000], 1, ''],
		['二千零五', [2005], 1, ''],
		['二〇三五', [2035], 1, ''],
		['两番', [2], 1, '番'],
	])('%s has its value, magnitude and rate', (text, values, magnitude, rate) => {
		expect(scanNumbers(text)).toEqual([expect.objectContaining({ form: 'single', values, magnitude, rate })]);
	});

	test.each([
		['百分之五', [5], '%'],
		['四分之一', [25], '%'],
		['三分之一', [33.33], '%'],
		['10万分之14', [14], '/10万'],
		['千分之六', [6], '‰'],
		['二成', [20], '%'],
		['一半', [50], '%'],
		['1/4', [25], '%'],
	])('%s is a share', (text, values, rate) => {
		expect(scanNumbers(text)).toEqual([expect.objectContaining({ form: 'fraction', values, rate, text })]);
	});

	test.each([
		['10—15 所', [10, 15], 1, ''],
		['5至8家', [5, 8], 1, ''],
		['十至十五所', [10, 15], 1, ''],
		['5%—8%', [5, 8], 1, '%'],
		['5-8%', [5, 8], 1, '%'],
		['20—30万元', [20, 30], 1e4, ''],
		['8000—1.2万元', [8000, 12_000], 1, ''],
		['两到三成', [20, 30], 1, '%'],
	])('%s is a range', (text, values, magnitude, rate) => {
		expect(scanNumbers(text)).toEqual([expect.objectContaining({ form: 'range', values, magnitude, rate })]);
	});

	test('is a ratio or an ordinal by the marks beside it', () => {
		const [ratio, ordinal, ordinals] = scanNumbers('结构为0.2:38.2:61.6，居第 13 位，办第九至十三届');
		expect(ratio).toMatchObject({ form: 'ratio', values: [0.2, 38.2, 61.6] });
		expect(ordinal).toMatchObject({ form: 'ordinal', values: [13], text: '第 13' });
		expect(ordinals).toMatchObject({ form: 'ordinal', values: [9, 13], text: '第九至十三' });
	});

	test.each(['二三十', '三四百', '千千万万', '十四五', '24/7', '2021-01-14', '9'.repeat(400)])(
		'%s is seen, and has no value',
		(text) => {
			expect(scanNumbers(text).map(({ values }) => values)).toEqual([[]]);
		},
	);

	test('leaves 成 and 千 to the words they open', () => {
		expect(scanNumbers('3成为').map(({ text }) => text)).toEqual(['3']);
		expect(scanNumbers('50千米').map(({ text }) => text)).toEqual(['50']);
	});
});

describe('the numbers of a text', () => {
	test('stand in its order, do not overlap, and read what the text reads', () => {
		fc.assert(
			fc.property(officialText, (text) => {
				let last = 0;
				for (const span of scanNumbers(text)) {
					expect(span.start).toBeGreaterThanOrEqual(last);
					expect(span.text).toBe(text.slice(span.start, span.end));
					expect(span.values.every(Number.isFinite)).toBe(true);
					last = span.end;
				}
			}),
		);
	});

	test('leave out no figure', () => {
		fc.assert(
			fc.property(officialText, (text) => {
				const covered = scanNumbers(text).reduceRight(
					(rest, { start, end }) => rest.slice(0, start) + rest.slice(end),
					text,
				);
				expect(covered).not.toMatch(/[\d〇零一二两三十百万亿]/u);
			}),
		);
	});

	test('in Chinese figures are read as they were written', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 9999 }), fc.constantFrom('', '万', '亿'), (value, word) => {
				const written = writeNumeral(value).replace(/^十/u, '一十');
				expect(scanNumbers(`达${written}${word}家`)).toEqual([
					expect.objectContaining({ values: [value], magnitude: { '': 1, 万: 1e4, 亿: 1e8 }[word] }),
				]);
			}),
		);
	});
});
