import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bigrams, keyOf, learnFolding, locate } from '#model/search-key';

const folding = learnFolding([['养老资讯', '養老資訊']], ['台臺']);

describe('the key of a text', () => {
	test.each([
		['資訊 ５Ｇ', '资讯5g'],
		['“三创”', '＂三创＂'],
		['「三创」', '＂三创＂'],
		['臺 湾', '台湾'],
		['', ''],
	])('of “%s” is “%s”', (text, key) => {
		expect(keyOf(text, folding).characters.join('')).toBe(key);
	});

	test('says for each of its characters where it stands in the text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				const { characters, starts, end } = keyOf(text, folding);
				expect(starts).toHaveLength(characters.length);
				expect(starts.every((start, index) => start >= (starts[index - 1] ?? 0) && start < end)).toBe(true);
			}),
		);
	});
});

test('bigrams overlap', () => {
	expect([bigrams(Array.from('养老服务')), bigrams(['养']), bigrams([])]).toEqual(['养老 老服 服务', '', '']);
});

describe('a query', () => {
	test.each([
		['社区养老', '養老', [[2, 4]]],
		['社区 养 老', '养老', [[3, 6]]],
		[
			'哈哈哈哈',
			'哈哈',
			[
				[0, 2],
				[2, 4],
			],
		],
		['养老', '社区', []],
		['养老', ' ', []],
	])('is located in “%s” at every place of “%s”', (text, query, places) => {
		expect(locate(text, query, folding)).toEqual(places);
	});
});

test('characters that stand in the same place count as one', () => {
	expect([folding.get('養'), folding.get('養') === keyOf('养', folding).characters[0], folding.get('老')]).toEqual([
		'养',
		true,
		undefined,
	]);
	expect(folding.get('臺')).toBe('台');
});
