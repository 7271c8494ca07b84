import { describe, expect, test } from 'vitest';
import { placesBehind, placesOfTheme } from '../../../../src/outline/places.ts';
import { smallPlan } from '../../../helpers/small-plan.ts';
import { themedParagraph } from '../../../helpers/themed-plan.ts';

const titles = { '1': 'Chapter', '1.1': 'Section', '1.1.1': 'Item' };
const plan = smallPlan(
	[
		themedParagraph('1.1.1.1', ['建学校。', '学校，学校。', '种树。', '办学校。', '学校和学校。'], { school: '学校' }),
		themedParagraph('1.1.1.2', ['修道路。', '近学校。'], { transport: '道路', school: '学校' }),
		themedParagraph('1.1.1.3', ['种树。', '浇水。'], { school: '' }),
	],
	titles,
);

describe('the paragraphs of a theme', () => {
	const [first, second, third] = placesOfTheme(plan, 'school', 'zh-hans');

	test('are all there, in the order of the text, below their titles', () => {
		expect(placesOfTheme(plan, 'school', 'zh-hans').map(({ id }) => id)).toEqual(['1.1.1.1', '1.1.1.2', '1.1.1.3']);
		expect(first?.titles).toEqual(['Section', 'Item']);
	});

	test('show the three sentences with most of its words, in their order, and say how many more there are', () => {
		expect(first?.sentences.map(({ id }) => id)).toEqual(['1.1.1.1.s1', '1.1.1.1.s2', '1.1.1.1.s5']);
		expect(first?.rest).toBe(1);
		expect(first?.words).toEqual([{ word: '学校', times: 6 }]);
	});

	test('say where the theme is not the main one', () => {
		expect([first?.also, second?.also]).toEqual([false, true]);
		expect(second?.sentences.map(({ text }) => text)).toEqual(['近学校。']);
	});

	test('show their first sentence where only titles tell the theme', () => {
		expect(third).toMatchObject({ sentences: [{ id: '1.1.1.3.s1' }], rest: 0, words: [] });
	});

	test('fall back to Chinese where a sentence is not translated, and give the words in Chinese', () => {
		const [paragraph] = plan.paragraphs;
		const sentences = (paragraph?.sentences ?? []).map((sentence, index) => ({
			...sentence,
			text: { ...sentence.text, en: index === 0 ? '' : 'Schools.' },
		}));
		const translated = smallPlan(paragraph ? [{ ...paragraph, sentences }] : []);
		const [place] = placesOfTheme(translated, 'school', 'en');
		expect(place?.sentences.slice(0, 2)).toEqual([
			{ id: '1.1.1.1.s1', text: '建学校。', untranslated: true },
			{ id: '1.1.1.1.s2', text: 'Schools.', untranslated: false },
		]);
		expect(place?.words?.[0]?.word).toBe('学校');
	});
});

test('the paragraphs behind a door show the sentences that answer, and no others', () => {
	const door = { paragraphs: [{ id: '1.1.1.2', sentences: ['1.1.1.2.s2'] }] };
	expect(placesBehind(plan, door, 'en')).toEqual([
		{
			id: '1.1.1.2',
			titles: ['Section', 'Item'],
			also: false,
			sentences: [{ id: '1.1.1.2.s2', text: '近学校。', untranslated: false }],
			rest: 0,
			words: undefined,
		},
	]);
});
