import { describe, expect, test } from 'vitest';
import { type Cell, spoken, spokenRow } from '../../../../../src/client/aloud/spoken.ts';

describe('the words a voice is given', () => {
	test.each([
		['——创新经济中心。', '创新经济中心。'],
		['1.中心地位更加凸显。', '1、中心地位更加凸显。'],
		['  GDP\n\t达到 902.27亿元 ', 'GDP 达到 902.27亿元'],
		['1. Innovation hub.', '1. Innovation hub.'],
		['到2035年，达到60%。', '到2035年，达到60%。'],
	])('of “%s” are “%s”', (text, words) => {
		expect(spoken(text)).toBe(words);
	});
});

describe('a row of a table', () => {
	const row: Cell[] = [
		{ text: '经济发展' },
		{ text: '3.全员劳动生产率' },
		{ head: '单位', text: '万元/人' },
		{ head: '2020年', text: '—' },
		{ head: '2025年', text: '' },
		{ head: '年均增长/累计', text: '[4.5]' },
	];

	test('is said as its names, then each head with its value, a sum of five years as one; empty cells are passed over', () => {
		expect(spokenRow(row, '五年累计{n}', 'zh-Hans')).toBe(
			'经济发展。3、全员劳动生产率。单位：万元/人；年均增长、累计：五年累计4.5。',
		);
	});

	test('has the marks of English in English', () => {
		const english = [{ text: '1. GDP' }, { head: '2020', text: '902.27' }, { head: '2025', text: '1,500' }];
		expect(spokenRow(english, '{n} over five years', 'en')).toBe('1. GDP. 2020: 902.27; 2025: 1,500.');
	});
});
