import { expect, test } from 'vitest';
import { GlossaryTerm } from '#model/vocabulary';
import { finderOf, termsIn } from '../../../../scripts/translation/terms.ts';

const find = finderOf(
	[
		{ zh: '养老', en: 'elderly care', kind: 'policy' },
		{ zh: '养老机构', en: 'elderly care institutions', kind: 'policy' },
		{ zh: '“放管服”改革', en: 'reform', kind: 'policy' },
		{ zh: '功能区', en: 'Cangshan Functional Zone', kind: 'place', context: '仓山功能区' },
		{ zh: '功能区', en: 'functional zone', kind: 'place' },
	].map((term) => GlossaryTerm.parse(term)),
);
const found = (text: string): [string, string][] =>
	termsIn(text, find).map(({ term, start, end }) => [text.slice(start, end), term.en]);

test('the longest term wins, and terms do not overlap', () => {
	expect(found('养老机构和养老')).toEqual([
		['养老机构', 'elderly care institutions'],
		['养老', 'elderly care'],
	]);
});

test('quotation marks are passed over on both sides', () => {
	expect(found('深化“放管服”改革')).toEqual([['放管服”改革', 'reform']]);
	expect(found('深化放管服改革')).toEqual([['放管服改革', 'reform']]);
});

test('a context decides between two terms that look alike', () => {
	expect(found('仓山功能区')).toEqual([['功能区', 'Cangshan Functional Zone']]);
	expect(found('老功能区')).toEqual([['功能区', 'functional zone']]);
});
