import { describe, expect, test } from 'vitest';
import { countedWords, spansBySentence, themesOfSentence } from '../../../../src/outline/evidence.ts';
import { themedParagraph } from '../../../helpers/themed-plan.ts';

const paragraph = themedParagraph('1.1.1.1', ['建学校。', '修道路。', '学校通道路，学校绿化。'], {
	school: '学校',
	transport: '道路',
});
const [school, transport] = paragraph.themes;

describe('the words that decide', () => {
	test('are counted by the sentence they stand in', () => {
		expect([...spansBySentence(paragraph, school?.evidence ?? [])]).toEqual([
			['1.1.1.1.s1', 1],
			['1.1.1.1.s3', 2],
		]);
	});

	test('are told once each, with how often', () => {
		const spans = [...(school?.evidence ?? []), ...(transport?.evidence ?? [])];
		expect(countedWords(paragraph.text['zh-hans'], spans)).toEqual([
			{ word: '学校', times: 3 },
			{ word: '道路', times: 2 },
		]);
	});
});

test('a sentence is about the primary theme of its paragraph and those whose words it has', () => {
	expect(themesOfSentence(paragraph, '1.1.1.1.s1')).toEqual(['school']);
	expect(themesOfSentence(paragraph, '1.1.1.1.s2')).toEqual(['school', 'transport']);
});
