import { expect, test } from 'vitest';
import type { PlanData } from '#model/plan-data';
import { coverOf } from '../../../../../scripts/downloads/cover/cover.ts';
import { everywhere } from '../../../../helpers/named-plan.ts';
import { chineseBook, englishBook } from '../sample.ts';

const settings = { place: everywhere('Haizhou'), jacket: everywhere('Plan'), years: everywhere('2031–2035') };
const figures = [{ class: 'target' }, { class: 'target' }, { class: 'baseline' }];
const paragraphs = [{ id: '1.1.1.1', figures }] as unknown as PlanData['paragraphs'];

test('a cover has the name of the plan from its settings, and a number for each paragraph: how many targets it sets', () => {
	expect(coverOf(englishBook(), settings, { paragraphs })).toMatchObject({
		place: 'Haizhou',
		name: 'Plan',
		years: '2031–2035',
		title: 'Plan of “Haizhou” & Co.',
		chapters: [
			{ label: '', targets: [0] },
			{ label: '1', targets: [2] },
		],
	});
});

test('a chapter is numbered as its edition numbers it', () => {
	expect(coverOf(chineseBook(), settings, { paragraphs }).chapters).toEqual([{ label: '一', targets: [0] }]);
});
