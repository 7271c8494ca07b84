import { expect, test } from 'vitest';
import { titleParts } from '../../../../src/i18n/title-parts.ts';

test('a long title breaks by sense, in either script', () => {
	expect(titleParts('社会发展第十四个五年规划和远景目标纲要')).toEqual([
		'社会发展',
		'第十四个五年规划和',
		'远景目标纲要',
	]);
	expect(titleParts('社會發展第十四個五年規劃和遠景目標綱要')).toEqual([
		'社會發展',
		'第十四個五年規劃和',
		'遠景目標綱要',
	]);
});

test('an English title is one part', () => {
	expect(titleParts('Outline of the Plan')).toEqual(['Outline of the Plan']);
});
