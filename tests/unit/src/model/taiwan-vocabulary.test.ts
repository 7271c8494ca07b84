import { expect, test } from 'vitest';
import { TaiwanTerm } from '#model/taiwan-vocabulary';

const term = { 'zh-hans': '软件', 'zh-hant': '軟件' };
const accepts = (entry: object): boolean => TaiwanTerm.safeParse({ ...term, ...entry }).success;

test('a term says something to readers in Taiwan', () => {
	expect(accepts({})).toBe(false);
	expect(accepts({ taiwan: ['軟體'] })).toBe(true);
	expect(accepts({ compare: ['軟體'] })).toBe(true);
	expect(accepts({ note: '電腦程式。' })).toBe(true);
	expect(accepts({ term: 'software' })).toBe(true);
});

test('a term is explained in one place only', () => {
	expect(accepts({ note: '電腦程式。', term: 'software' })).toBe(false);
});
