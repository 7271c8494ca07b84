/**
 * Addresses: `chapter.section.item.paragraph`, 0 where a level is absent, and what hangs below a paragraph's place:
 * sentence `3.2.1.1.s4`, table `1.5.3.t1`, row `1.5.3.t1.r7`, cell `1.5.3.t1.r7.c2`. A heading's address is as long
 * as its level: `3`, `3.2`, `3.2.1`; a sub-heading below an item is `3.2.1.h1`, a box `3.2.1.b1`. A figure is
 * `3.2.1.1.f2`. Chapters that are numbered anew in each part are counted through. A part that has chapters is `p1`, and
 * what it says before the first of them `p1.0.0.1`; where a plan has no chapters, its parts take their place.
 */
export const addressPattern = /^p?\d+(?:\.\d+){0,3}(?:\.s\d+|\.[hb]\d+|\.t\d+(?:\.r\d+(?:\.c\d+)?)?)?$/u;
export const paragraphPattern = /^p?\d+(?:\.\d+){3}$/u;
export const sentencePattern = /^p?\d+(?:\.\d+){3}\.s\d+$/u;
export const figurePattern = /^p?\d+(?:\.\d+){3}\.f\d+$/u;

/** The chapter an address lies in, or the part whose opening it is. @example chapterOf('3.2.1.1.s4') // => '3' */
export function chapterOf(address: string): string {
	return address.split('.')[0] ?? '';
}

/** The section an address lies in, 0 for a chapter's own opening. @example sectionOf('3.2.1.1') // => 2 */
export function sectionOf(address: string): number {
	return Number(address.split('.')[1] ?? 0);
}

/** The address of the paragraph a sentence or figure belongs to. @example paragraphOf('3.2.1.1.s4') // => '3.2.1.1' */
export function paragraphOf(address: string): string {
	return address.replace(/\.[sf]\d+$/u, '');
}

/**
 * The titles above an address, the outermost first.
 *
 * @param titles by the addresses of their headings
 * @example titlesAbove('3.2.1.1', titles) // => ['第三章的标题', '第二节的标题', '第一项的标题']
 */
export function titlesAbove<Title>(address: string, titles: ReadonlyMap<string, Title>): Title[] {
	const levels = address.split('.').slice(0, 3);
	return levels.flatMap((_, index) => titles.get(levels.slice(0, index + 1).join('.')) ?? []);
}

/** The address of a cell of a table, counted from 1. @example cellAddress({ id: '1.5.3.t1.r7' }, 1) // => '1.5.3.t1.r7.c2' */
export function cellAddress(row: { id: string }, index: number): string {
	return `${row.id}.c${index + 1}`;
}
