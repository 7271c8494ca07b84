import { expect, test } from 'vitest';
import { linesOf } from '../../../../../scripts/downloads/cover/draw.ts';

test('English breaks between words, Chinese anywhere', () => {
	expect(linesOf('The 14th Five-Year Plan', 14)).toEqual(['The 14th', 'Five-Year Plan']);
	expect(linesOf('第十四个五年规划纲要', 4)).toEqual(['第十四个', '五年规划', '纲要']);
});

test('a word longer than the line stands whole on its own', () => {
	expect(linesOf('A constitutional plan', 8)).toEqual(['A', 'constitutional', 'plan']);
});
