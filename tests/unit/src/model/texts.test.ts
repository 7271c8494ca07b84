import { expect, test } from 'vitest';
import { inEvery } from '#model/editions';
import { TextInAll, TextOrEmpty } from '#model/texts';

const words = inEvery(() => '甲');
const { en, ...chinese } = words;

test('a text has words in every edition, and in no other', () => {
	expect(TextInAll.parse(words)).toEqual(words);
	for (const schema of [TextInAll, TextOrEmpty]) {
		expect(schema.safeParse(chinese).success).toBe(false);
		expect(schema.safeParse({ ...words, fr: en }).success).toBe(false);
	}
});

test('words may be empty only where they need not be translated', () => {
	expect(TextInAll.safeParse({ ...words, en: '' }).success).toBe(false);
	expect(TextOrEmpty.safeParse({ ...words, en: '' }).success).toBe(true);
});
