import type { EditionId, Text } from './editions.ts';

/** An entry of an index at the back of a book. */
export interface IndexEntry {
	name: Text;
	/** Simplified characters of the same sound to sort by, where the name would be read wrongly. */
	sortAs?: string | undefined;
}

/** How an edition orders its index, and the heading that an entry stands under. */
export interface IndexOrder {
	compare: (a: IndexEntry, b: IndexEntry) => number;
	headingOf: (entry: IndexEntry) => string;
}

// Marks that an index passes over within a name, and the articles it passes over before one.
const marks = /[“”‘’「」『』《》〈〉（）()]/gu;
const article = /^(?:the|an?) /iu;
const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
/** No character has more strokes than this. */
const mostStrokes = 64;

// Unicode’s collations hold, before the characters of each letter or number of strokes, a marker to compare with.
const marker = '\uFDD0';
const strokeBase = 0x2800;
const pinyin = new Intl.Collator('zh-Hans-u-co-pinyin-kn');
const strokes = new Intl.Collator('zh-Hant-u-co-stroke-kn');
const english = new Intl.Collator('en-u-kn', { ignorePunctuation: true });

const headings: Record<EditionId, (words: string) => string> = {
	'zh-hans': (words) => {
		if (!startsWithHan(words)) return letterOf(words);
		return letters.findLast((letter) => pinyin.compare(marker + letter, words) <= 0) ?? '#';
	},
	'zh-hant': (words) => {
		if (!startsWithHan(words)) return '#';
		const counts = Array.from({ length: mostStrokes }, (_, index) => index + 1);
		const markerOf = (count: number): string => marker + String.fromCodePoint(strokeBase + count);
		return String(counts.findLast((count) => strokes.compare(markerOf(count), words) <= 0) ?? '#');
	},
	en: letterOf,
};
const collators: Record<EditionId, Intl.Collator> = { 'zh-hans': pinyin, 'zh-hant': strokes, en: english };

/**
 * The order of an edition’s index: by pinyin, by strokes, or by letters. Headings are a letter, or a number of strokes;
 * `#`, which stands first, holds what begins with a figure, and among strokes also with a Latin letter.
 *
 * @example indexOrder('zh-hant').headingOf({ name: { 'zh-hant': '三叉湖', … } }) // => '3'
 */
export function indexOrder(edition: EditionId): IndexOrder {
	const wordsOf = ({ name, sortAs }: IndexEntry): string => {
		const words = edition === 'zh-hans' ? (sortAs ?? name[edition]) : name[edition];
		return words.replace(marks, '').replace(article, '');
	};
	const headingOf = (entry: IndexEntry): string => headings[edition](wordsOf(entry));
	const compare = (a: IndexEntry, b: IndexEntry): number =>
		rankOf(headingOf(a)) - rankOf(headingOf(b)) || collators[edition].compare(wordsOf(a), wordsOf(b));
	return { compare, headingOf };
}

function rankOf(heading: string): number {
	return heading === '#' ? 0 : Number(heading) || heading.charCodeAt(0);
}

function startsWithHan(words: string): boolean {
	return /^\p{Script=Han}/u.test(words);
}

function letterOf(words: string): string {
	const first = words.charAt(0).normalize('NFD').charAt(0).toUpperCase();
	return letters.includes(first) ? first : '#';
}
