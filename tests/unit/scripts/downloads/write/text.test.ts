import { expect, test } from 'vitest';
import { textOf } from '../../../../../scripts/downloads/write/text.ts';
import { useStrings } from '../../../../../src/i18n/strings.ts';
import { chineseBook, englishBook } from '../sample.ts';

const english = textOf(englishBook(), useStrings('en')).split('\n');

test('plain text has a sentence a line, its address in the margin', () => {
	expect(english).toContain('1.1.1.1.s1     Faster roads.');
	expect(english).toContain('1.1.1.1.s2     By the Plan for Roads, R&D on rail in 海州 will rise.');
	expect(textOf(chineseBook(), useStrings('zh-hans'))).toContain('\n1.0.0.1.s2     建设海州。\n');
});

test('plain text gives every row of a table all its cells', () => {
	expect(english).toContain('1.1.1.t1.r1    Roads | Length | 120');
	expect(english).toContain('1.1.1.t1.r2    Roads | Share | [5]');
});

test('plain text has the notes of a chapter at its end, by their addresses', () => {
	expect(english.filter((line) => /^1.*\.n1/u.test(line)).map((line) => line.split(/\s+/u)[0])).toEqual([
		'1.n1',
		'1.1.1.1.n1',
		'1.1.1.t1.r0.n1',
	]);
});

test('plain text says which version it holds', () => {
	expect(english.join('\n')).toContain('English edition, version 1.2.3, March 4, 2026');
});
