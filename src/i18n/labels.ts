import type { Level } from '#model/plan';
import type { Translate } from './strings.ts';

interface Labelled {
	number: number;
	/** As the source prints it; empty in a translation. */
	label: string;
}

/**
 * The label of a heading in an edition’s own words; a preface has its title alone.
 *
 * @example labelOf(useStrings('en'), 'section', { number: 2, label: '' }) // => 'Section 2'
 */
export function labelOf(t: Translate, level: Level, { number, label }: Labelled): string {
	if (number === 0) return '';
	return t(`label.${level}`, { n: number, label });
}

/** The language of words that fall back to the source where a translation is missing. */
export function fallbackLang(untranslated: boolean | undefined): 'zh-Hans' | undefined {
	return untranslated ? 'zh-Hans' : undefined;
}

/** The bare number of a label, as its edition writes it. @example shortLabel({ number: 3, label: '第三章' }) // => '三' */
export function shortLabel({ number, label }: Labelled): string {
	if (number === 0) return '';
	return label === '' ? String(number) : label.replace(/^第|[篇编編章节節]$/gu, '');
}

interface LabelledChapter extends Labelled {
	level: Level;
	title: string;
	/** Its part, where its number does not tell it from a chapter of another. */
	within: (Labelled & { level: Level }) | undefined;
}

/**
 * The label of a chapter away from its part: with that of the part where chapters begin anew in each.
 *
 * @example chapterLabel(useStrings('zh-hans'), chapter) // => '第二篇 第一章'
 */
export function chapterLabel(t: Translate, chapter: LabelledChapter): string {
	const { within } = chapter;
	const label = labelOf(t, chapter.level, chapter);
	return within ? `${labelOf(t, within.level, within)} ${label}`.trim() : label;
}

/** What a chapter is called in a list of chapters: its label, or its title where it has none. */
export function chapterName(t: Translate, chapter: LabelledChapter): string {
	return chapterLabel(t, chapter) || halvesOf(chapter.title)[0];
}

/** The halves of a title that the source sets on two lines. @example halvesOf('深化改革开放 铸造新格局') // => ['深化改革开放', '铸造新格局'] */
export function halvesOf(title: string): [string, string] {
	const space = /(?<=\p{Script=Han}|”|」) (?=\p{Script=Han}|“|「)/u.exec(title);
	return space ? [title.slice(0, space.index), title.slice(space.index + 1)] : [title, ''];
}

/** A range of printed pages. @example pageRange('en', [24, 25]) // => 'pp. 24–25' */
export function pageRange(edition: string, [first, last]: readonly [number, number]): string {
	if (edition === 'en') return first === last ? `p. ${first}` : `pp. ${first}–${last}`;
	return first === last ? String(first) : `${first}—${last}`;
}

/**
 * An accessible name that holds what is seen, so that speech control can call it.
 *
 * @example nameWith('EN', 'English') // => 'EN English'
 */
export function nameWith(seen: string, name: string): string {
	return name.includes(seen) ? name : `${seen} ${name}`;
}
