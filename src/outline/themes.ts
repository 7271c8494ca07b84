import { chapterOf } from '#model/address';
import type { EditionId } from '#model/editions';
import type { PlanData } from '#model/plan-data';
import type { Themes } from '#model/theme';

/** How many paragraphs touch on a theme, and how many are mainly on it. */
export interface Weight {
	all: number;
	primary: number;
}

/** What a chapter has of a theme, among its paragraphs. */
export interface ChapterWeight extends Weight {
	/** The address of the chapter. */
	chapter: string;
	/** How many paragraphs the chapter has. */
	of: number;
}

/** A theme in the words of an edition, with how much of the plan and of each chapter is about it. */
export interface ShownTheme extends Weight {
	slug: string;
	name: string;
	covers: string;
	/** All chapters with paragraphs, in the order of the text. */
	chapters: ChapterWeight[];
}

/** A group of themes. */
export interface ThemeGroup {
	slug: string;
	name: string;
	themes: ShownTheme[];
}

/** A theme of a paragraph, in the words of an edition. */
export interface ParagraphTheme {
	slug: string;
	name: string;
	primary: boolean;
}

type Paragraph = PlanData['paragraphs'][number];
type Paragraphs = Pick<PlanData, 'paragraphs'>;

/** The themes that the plan touches on by their groups, in the order of lists. */
export function themeGroups({ paragraphs }: Paragraphs, { groups, themes }: Themes, edition: EditionId): ThemeGroup[] {
	const chapters = Map.groupBy(paragraphs, ({ id }) => chapterOf(id));
	const shown = themes
		.toSorted((one, other) => one.order - other.order)
		.map(({ slug, group, name, covers }) => ({
			slug,
			group,
			name: name[edition],
			covers: covers[edition],
			...weightOf(paragraphs, slug),
			chapters: [...chapters].map(([chapter, own]) => ({ chapter, of: own.length, ...weightOf(own, slug) })),
		}));
	return groups
		.map(({ slug, name }) => ({
			slug,
			name: name[edition],
			themes: shown.filter(({ group, all }) => group === slug && all > 0),
		}))
		.filter((group) => group.themes.length > 0);
}

function weightOf(paragraphs: readonly Paragraph[], slug: string): Weight {
	const own = paragraphs.flatMap(({ themes }) => themes.filter(({ theme }) => theme === slug));
	return { all: own.length, primary: own.filter(({ primary }) => primary).length };
}

/** The themes of each paragraph by its address, the primary one first. */
export function paragraphThemes(
	{ paragraphs }: Paragraphs,
	{ themes }: Themes,
	edition: EditionId,
): Map<string, ParagraphTheme[]> {
	const names = new Map(themes.map(({ slug, name }) => [slug, name[edition]]));
	return new Map(
		paragraphs.map(({ id, themes: own }) => [
			id,
			own.map(({ theme, primary }) => ({ slug: theme, name: names.get(theme) ?? theme, primary })),
		]),
	);
}

/**
 * The other themes of the paragraphs that touch on a theme, those it meets most first.
 *
 * @returns slugs, each with how many paragraphs they share
 * @example metBy(plan, 'rural')[0] // => ['industry', 3]
 */
export function metBy({ paragraphs }: Paragraphs, slug: string): [string, number][] {
	const met = new Map<string, number>();
	for (const { themes } of paragraphs) {
		if (!themes.some(({ theme }) => theme === slug)) continue;
		for (const { theme } of themes) if (theme !== slug) met.set(theme, (met.get(theme) ?? 0) + 1);
	}
	return [...met].toSorted(([, one], [, other]) => other - one);
}
