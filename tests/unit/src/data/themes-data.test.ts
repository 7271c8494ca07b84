import { expect, test } from 'vitest';
import { ThemesData } from '#model/themes-data';
import { themesData } from '../../../../src/data/themes-data.ts';
import { smallPlan } from '../../../helpers/small-plan.ts';
import { themedParagraph, twoThemes } from '../../../helpers/themed-plan.ts';

test('themes.json holds every theme in its order, with its words and its paragraphs', () => {
	const plan = smallPlan([
		themedParagraph('1.1.1.1', ['修道路，通学校。'], { transport: '道路', school: '学校' }),
		themedParagraph('1.1.1.2', ['建学校。'], { school: '学校' }),
	]);
	const data = ThemesData.parse(themesData(plan, twoThemes));
	expect(data.themes.map(({ id, group }) => [id, group])).toEqual([
		['school', 'people'],
		['transport', 'city'],
	]);
	expect(data.themes[0]).toMatchObject({
		words: { strong: ['学校'], plain: [], weak: ['操场'], not: [] },
		paragraphs: [
			{ id: '1.1.1.1', primary: false, evidence: [{ start: 5, end: 7 }] },
			{ id: '1.1.1.2', primary: true, evidence: [{ start: 1, end: 3 }] },
		],
	});
	expect([data.version, data.licence]).toEqual([plan.version, plan.licence]);
});
