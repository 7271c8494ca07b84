import { describe, expect, test } from 'vitest';
import { compareQuote } from '#model/quote-check';
import { differsInMarks, isPassage, withoutQuotes } from '../../../../../src/client/search/passage.ts';

describe('a query is checked as a passage', () => {
	test.each([
		['It will build a city of parks', 'en'],
		['“unicorn llama”', 'en'],
		['构建社区15分钟、农村社区30分钟', 'zh-hans'],
		['「養老服務」', 'zh-hant'],
	] as const)('where it is quoted or as long as a sentence: %s', (query, edition) => {
		expect(isPassage(query, edition)).toBe(true);
	});

	test.each([
		['schools near me', 'en'],
		['kindergarten', 'en'],
		['“kindergarten”', 'en'],
		['茉莉花茶产业', 'zh-hans'],
	] as const)('and not where it is words: %s', (query, edition) => {
		expect(isPassage(query, edition)).toBe(false);
	});

	test('and not in the edition of another script', () => {
		expect(isPassage('构建社区15分钟、农村社区30分钟的居家养老服务圈', 'en')).toBe(false);
		expect(isPassage('It will build a city of many parks', 'zh-hans')).toBe(false);
	});
});

test('the quotation marks around a query are taken off, and no others', () => {
	expect(withoutQuotes('“digital economy”')).toBe('digital economy');
	expect(withoutQuotes('「數位經濟」')).toBe('數位經濟');
	expect(withoutQuotes('“十四五”时期')).toBe('“十四五”时期');
});

describe('a passage and its place differ only in punctuation', () => {
	const differs = (passage: string, text: string): boolean => {
		const hit = { address: '1.1.0.1', text, sentences: [], matches: [] };
		return differsInMarks(
			passage,
			{ hit, comparison: compareQuote(passage, text, new Map()), isWhole: true },
			new Map(),
		);
	};

	test('where quotation marks, commas or spaces are left out', () => {
		expect(differs('打造五星级照料中心着力提升', '加快打造“五星级”照料中心，着力提升')).toBe(true);
	});

	test.each([
		['增长3.5%', '增长35%'],
		['增长8左右', '增长8%左右'],
		['养老服务', '养老的服务'],
	])('and not where a figure or a word is another: %s, %s', (passage, text) => {
		expect(differs(passage, text)).toBe(false);
	});
});
