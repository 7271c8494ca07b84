import { expect, test } from 'vitest';
import { Door } from '#model/door';
import type { FigureData } from '#model/figure-data';
import { shownNeeds } from '../../../../src/outline/needs.ts';
import { paragraphOf, smallPlan } from '../../../helpers/small-plan.ts';

const name = { 'zh-hans': '上学', 'zh-hant': '上學', en: 'School' };
const doors = [Door.parse({ id: 'school', title: name, line: name, words: { strong: ['学校'] } })];

/** A figure of the first paragraph, in the sentence of its own number. */
function figure(number: number, kind: FigureData['class']): FigureData {
	return {
		id: `1.1.1.1.f${number}`,
		sentence: `1.1.1.1.s${number}`,
		class: kind,
		text: '6所',
		start: 0,
		end: 2,
		value: 6,
		unit: '所',
		comparator: 'eq',
		direction: 'increase',
		deadline: null,
		deadlineExplicit: false,
		asOf: null,
		indicator: name,
		stated: name,
		english: null,
	};
}

test('a need has its sentences, and first the targets that stand in them', () => {
	const paragraph = {
		...paragraphOf('1.1.1.1', '建学校6所。', '已有学校5所。', '修路7公里。'),
		figures: [figure(1, 'target'), figure(2, 'baseline'), figure(3, 'target')],
	};
	const answers = [{ id: '1.1.1.1', sentences: ['1.1.1.1.s1', '1.1.1.1.s2'] }];
	const plan = { ...smallPlan([paragraph]), doors: [{ door: 'school', paragraphs: answers }] };
	const [need] = shownNeeds(plan, doors, 'zh-hant');
	expect(need).toMatchObject({ id: 'school', title: '上學', sentences: 2 });
	expect(need?.places.map(({ sentences }) => sentences.length)).toEqual([2]);
	expect(need?.targets.map(({ id }) => id)).toEqual(['1.1.1.1.f1']);
});

test('a need that nothing answers is shown all the same', () => {
	expect(shownNeeds(smallPlan([]), doors, 'en')).toEqual([
		{ id: 'school', title: 'School', line: 'School', places: [], sentences: 0, targets: [] },
	]);
});
