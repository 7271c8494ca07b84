import { expect, test } from 'vitest';
import { substanceMeasure, wordsOf } from '../../../../../../scripts/pipeline/tag/related/words.ts';

test('a text parts into words, and joined they are the text', () => {
	const text = '推动历史文化街区保护，引进5G。';
	expect(wordsOf(text).join('')).toBe(text);
	expect(wordsOf('保护历史文化')).toEqual(['保护', '历史', '文化']);
});

test('a phrase says what is left of it without boilerplate, in Chinese characters', () => {
	const substance = substanceMeasure(['加快', '推进', '加快推进', '（试点）']);
	expect(substance('加快推进宅基地')).toBe(3);
	expect(substance('到2025年推进')).toBe(2);
	expect(substance('加快（试点）')).toBe(0);
});
