import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EditionId } from '#model/editions';
import type { Figure } from '#model/figure';
import { writeMeasure } from '#model/measures';
import { scanEnglishNumbers } from '../../../../scripts/pipeline/localise/english-numbers.ts';
import { scanNumbers } from '../../../../scripts/pipeline/tag/figures/numbers.ts';
import { measures } from '../../../helpers/statement-rules.ts';

const write = (
	edition: EditionId,
	value: number | number[],
	unit: string,
	comparator: Figure['comparator'] = 'eq',
	decimals = 0,
): string => writeMeasure({ value, unit, comparator, decimals }, edition, measures);

describe('a number is written as each edition prints it', () => {
	test.each([
		['90.227 billion yuan', write('en', 902.27, '亿元', 'eq', 2)],
		['902.27億元', write('zh-hant', 902.27, '亿元', 'eq', 2)],
		['1.5 million square meters', write('en', 150, '万平方米')],
		['at least 8%', write('en', 8, '%', 'gte')],
		['8.0%', write('en', 8, '%', 'eq', 1)],
		['no more than 14 per 100,000', write('en', 14, '/10万', 'lte')],
		['about 20', write('en', 20, '家', 'approx')],
		['20家左右', write('zh-hans', 20, '家', 'approx')],
		['30項以上', write('zh-hant', 30, '项', 'gte')],
		['among the top 3', write('en', 3, '名次', 'rank_within')],
		['前3位', write('zh-hans', 3, '名次', 'rank_within')],
		['10–15', write('en', [10, 15], '所', 'range')],
		['10—15所', write('zh-hans', [10, 15], '所', 'range')],
		['0.2:38.2:61.6', write('en', [0.2, 38.2, 61.6], '%', 'eq', 1)],
		['1 percentage point', write('en', 1, '个百分点')],
		['1,500', write('en', 1500, '家')],
	])('%s', (expected, written) => {
		expect(written).toBe(expected);
	});
});

test('a value that is written and read back is the same, in every edition', () => {
	const amounts = fc.tuple(fc.integer({ min: 1, max: 999_999 }), fc.integer({ min: 0, max: 2 }));
	const magnitudes = new Map([
		['亿元', 1e8],
		['万平方米', 1e4],
		['万人', 1e4],
	]);
	const units = fc.constantFrom('亿元', '万平方米', '%', '家', '人', '万人');
	fc.assert(
		fc.property(amounts, units, ([digits, decimals], unit) => {
			const value = digits / 10 ** decimals;
			const absolute = value * (magnitudes.get(unit) ?? 1);
			const english = scanEnglishNumbers(write('en', value, unit, 'eq', decimals))[0]?.value ?? NaN;
			expect(english / absolute).toBeCloseTo(1, 9);
			const [chinese] = scanNumbers(write('zh-hans', value, unit, 'eq', decimals));
			expect(((chinese?.values[0] ?? NaN) * (chinese?.magnitude ?? NaN)) / absolute).toBeCloseTo(1, 9);
		}),
	);
});
