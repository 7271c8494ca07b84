import { parse as parseYaml } from 'yaml';
import { Themes } from '#model/theme';
import { themesOf } from '../../scripts/pipeline/tag/themes.ts';
import { readProjectFile } from './plans.ts';

/** The themes and their groups, as they are published. */
export const { groups, themes } = Themes.parse(parseYaml(readProjectFile('content/themes.yaml')));

/** The themes of a text below some titles, the primary one first, each with the words that show it. */
export function themesIn(text: string, headings: readonly string[] = []): { theme: string; words: string[] }[] {
	return themesOf({ text, headings }, themes).map(({ theme, evidence }) => ({
		theme,
		words: evidence.map(({ start, end }) => text.slice(start, end)),
	}));
}
