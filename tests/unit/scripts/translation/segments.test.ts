import { describe, expect, test } from 'vitest';
import { segmentsOf } from '../../../../scripts/translation/segments.ts';
import { planOf } from '../../../helpers/plans.ts';
import { figure } from '../../../helpers/stated.ts';

const folder = 'plans/mine/english';
const plan = planOf('第一章 总论\n发展产业。改善民生。\n第二章 产业\n做强产业。');
const figures = [figure({ id: '2.0.0.1.f1', indicator: '产值', text: '8%', value: 8, unit: '%' })];
const placesWith = (english: Record<string, [file: string, line: number]>): string[] => {
	const entries = new Map(
		Object.entries(english).map(([address, [file, line]]) => [address, { text: 'Words', file, line }]),
	);
	const segments = segmentsOf(plan, figures, { entries, folder });
	return segments.map(({ address, file, line }) => `${address} ${file}:${line}`);
};

describe('what has no translation yet', () => {
	test('stands in the file of its chapter, in the folder of the plan', () => {
		expect(placesWith({})).toEqual([
			'1 plans/mine/english/chapter-01.yaml:1',
			'1.0.0.1.s1 plans/mine/english/chapter-01.yaml:1',
			'1.0.0.1.s2 plans/mine/english/chapter-01.yaml:1',
			'2 plans/mine/english/chapter-02.yaml:1',
			'2.0.0.1.s1 plans/mine/english/chapter-02.yaml:1',
			'2.0.0.1.f1 plans/mine/english/figures.yaml:1',
		]);
	});

	test('stands after the translation before it in its chapter, whatever its file is called', () => {
		expect(placesWith({ 1: ['one.yaml', 3], '1.0.0.1.s1': ['one.yaml', 4], 2: ['two.yaml', 1] })).toEqual([
			'1 one.yaml:3',
			'1.0.0.1.s1 one.yaml:4',
			'1.0.0.1.s2 one.yaml:4',
			'2 two.yaml:1',
			'2.0.0.1.s1 two.yaml:1',
			'2.0.0.1.f1 plans/mine/english/figures.yaml:1',
		]);
	});
});
