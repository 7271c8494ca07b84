import { expect, test } from 'vitest';
import { locateWords, wordsOf } from '#model/word-forms';

test('words are read without their punctuation, and signs inside them stay', () => {
	expect(wordsOf('“R&D” spending, 20% (high-quality).')).toEqual(['R&D', 'spending', '20', 'high-quality']);
});

test('a word is located in all of its forms, and not inside another word', () => {
	const text = 'The city and other cities, with citywide plans and a citizen.';
	expect(locateWords(text, 'cities').map(([from, to]) => text.slice(from, to))).toEqual(['city', 'cities']);
});

test('a phrase in quotes is located only as it stands', () => {
	const text = 'Elderly care for the elderly in care.';
	expect(locateWords(text, '"elderly care"')).toEqual([[0, 12]]);
	expect(locateWords(text, '"care elderly"')).toEqual([]);
});
