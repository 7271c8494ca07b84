import type { PlanData } from '#model/plan-data';
import { Themes } from '#model/theme';
import { paragraphOf } from './small-plan.ts';

const everywhere = (words: string): Record<string, string> => ({ 'zh-hans': words, 'zh-hant': words, en: words });

/** Two themes in two groups, listed out of their order. */
export const twoThemes = Themes.parse({
	groups: [
		{ slug: 'people', name: everywhere('People') },
		{ slug: 'city', name: everywhere('City') },
	],
	themes: [
		{
			slug: 'transport',
			order: 2,
			group: 'city',
			name: everywhere('Transport'),
			covers: everywhere('Roads.'),
			words: { strong: ['道路'], plain: [] },
		},
		{
			slug: 'school',
			order: 1,
			group: 'people',
			name: everywhere('Schools'),
			covers: everywhere('Classes.'),
			words: { strong: ['学校'], plain: [], weak: ['操场'] },
		},
	],
});

/**
 * A paragraph with themes, each with the words that show it wherever they stand; the first is the primary one.
 *
 * @example themedParagraph('1.1.1.1', ['建学校。', '修道路。'], { school: '学校', transport: '道路' })
 */
export function themedParagraph(
	id: string,
	sentences: readonly string[],
	themes: Readonly<Record<string, string>>,
): PlanData['paragraphs'][number] {
	const paragraph = paragraphOf(id, ...sentences);
	return {
		...paragraph,
		themes: Object.entries(themes).map(([theme, word], index) => ({
			theme,
			primary: index === 0,
			evidence: spansOf(word, paragraph.text['zh-hans']),
		})),
	};
}

function spansOf(word: string, text: string): { start: number; end: number }[] {
	if (word === '') return [];
	return [...text.matchAll(new RegExp(word, 'gu'))].map(({ index }) => ({ start: index, end: index + word.length }));
}
