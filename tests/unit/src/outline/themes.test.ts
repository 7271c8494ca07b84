import { describe, expect, test } from 'vitest';
import { metBy, paragraphThemes, themeGroups } from '../../../../src/outline/themes.ts';
import { smallPlan } from '../../../helpers/small-plan.ts';
import { themedParagraph, twoThemes } from '../../../helpers/themed-plan.ts';

const plan = smallPlan([
	themedParagraph('1.1.1.1', ['建学校。'], { school: '学校' }),
	themedParagraph('1.1.1.2', ['修道路，通学校。'], { transport: '道路', school: '学校' }),
	themedParagraph('2.1.1.1', ['修道路。'], { transport: '道路' }),
]);

describe('the themes by their groups', () => {
	const groups = themeGroups(plan, twoThemes, 'en');

	test('stand in the order of the groups, each with what it covers', () => {
		expect(groups.map(({ name, themes }) => [name, themes.map((theme) => theme.name)])).toEqual([
			['People', ['Schools']],
			['City', ['Transport']],
		]);
		expect(groups[0]?.themes[0]?.covers).toBe('Classes.');
	});

	test('weigh what touches on them and what is mainly on them, in the plan and in every chapter', () => {
		expect(groups[0]?.themes[0]).toMatchObject({
			all: 2,
			primary: 1,
			chapters: [
				{ chapter: '1', of: 2, all: 2, primary: 1 },
				{ chapter: '2', of: 1, all: 0, primary: 0 },
			],
		});
	});
});

test('a paragraph has its themes by name, the primary one first', () => {
	expect(paragraphThemes(plan, twoThemes, 'zh-hans').get('1.1.1.2')).toEqual([
		{ slug: 'transport', name: 'Transport', primary: true },
		{ slug: 'school', name: 'Schools', primary: false },
	]);
});

test('a theme meets the others of its paragraphs, those it shares most with first', () => {
	const more = smallPlan([
		...plan.paragraphs,
		themedParagraph('3.1.1.1', ['学校办医院。'], { health: '医院', school: '学校' }),
		themedParagraph('3.1.1.2', ['学校办医院。'], { health: '医院', school: '学校' }),
	]);
	expect(metBy(more, 'school')).toEqual([
		['health', 2],
		['transport', 1],
	]);
	expect(metBy(more, 'nothing')).toEqual([]);
});
