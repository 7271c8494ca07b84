import type { Level } from '#model/plan';
import { chineseNumeral, numeral, readNumeral, writeNumeral } from './numerals.ts';

/** One way in which plans write their headings. */
interface HeadingForm {
	level: Level;
	/** Matches the label at the beginning of a line; `n` is its number. */
	label: RegExp;
	/** The label as it is printed, from the matched number and unit. */
	print: (n: string, unit: string) => string;
	/** Words may follow the title on the same line, after its full stop. */
	runIn: boolean;
}

// The one table of heading forms. A label may be letter-spaced by the scan: 第 四 章, 二 、.
export const headingForms: readonly HeadingForm[] = [
	{
		level: 'part',
		label: ordinal(String.raw`篇(?!章|幅)|编(?!制|码|组|写)|部\s*分`),
		print: printOrdinal,
		runIn: false,
	},
	{ level: 'chapter', label: ordinal('章'), print: printOrdinal, runIn: false },
	{ level: 'section', label: ordinal('节'), print: printOrdinal, runIn: false },
	{
		level: 'item',
		label: new RegExp(String.raw`^(?<n>${chineseNumeral})\s*[、.．]\s*(?!${chineseNumeral}\s*、)`, 'u'),
		print: (n) => `${n}、`,
		runIn: true,
	},
	{
		level: 'subitem',
		label: new RegExp(String.raw`^[（(]\s*(?<n>${chineseNumeral})\s*[）)]\s*[、.．]?`, 'u'),
		print: (n) => `（${n}）`,
		runIn: true,
	},
];

/** 第三章, 第 十 二 节, 第１篇, with what parts it from the title. */
function ordinal(units: string): RegExp {
	return new RegExp(String.raw`^第\s*(?<n>${numeral})\s*(?<unit>${units})[\s：:、.．]*`, 'u');
}

function printOrdinal(n: string, unit: string): string {
	return `第${n}${unit}`;
}

// Headings without a number: what stands before the first chapter, and what follows the last.
const prefaceTitle = /^(?:前\s*言|序\s*言|引\s*言|导\s*言|绪\s*言|绪\s*论|序)$/u;
const closingTitle =
	/^(?:结\s*语|结\s*束\s*语|后\s*记|附\s*则|附\s*[录件表图](?:\s*[\d一二三四五六七八九十]+)?(?:[\s：:.．、][^。；]*)?|(?:主要)?名\s*词\s*解\s*释)$/u;

/** A heading line taken apart. */
export interface HeadingParts {
	level: Level;
	/** 0 for a heading without a number. */
	number: number;
	/** What stands without a number: a preface before the first chapter, a closing after the last. */
	role: 'numbered' | 'preface' | 'closing';
	label: string;
	title: string;
	/** Words after the title's full stop on the same line. */
	rest: string;
	/** Whether the title is a whole sentence, or announces what follows: “（一）主要目标：”. */
	sentence: boolean;
}

const longestRunIn = 40;
const longestPlainTitle = 50;
const longestAnnouncement = 16;

/**
 * Take a line apart as a heading, or say it is none.
 *
 * @param words the line without its Markdown marks
 * @param marked whether the source marks it as a heading (`#`)
 * @example readHeading('二 、加快布局。推动…', false) // => { level: 'item', number: 2, label: '二、', title: '加快布局', rest: '推动…' }
 */
export function readHeading(words: string, marked: boolean): HeadingParts | undefined {
	const bare = words.trim();
	const unnumbered = { level: 'chapter', number: 0, label: '', rest: '', sentence: false } as const;
	if (prefaceTitle.test(bare)) return { ...unnumbered, role: 'preface', title: bare.replace(/\s/gu, '') };
	if (bare.length <= longestPlainTitle && closingTitle.test(bare))
		return { ...unnumbered, role: 'closing', title: tidyTitle(bare) };
	const found = matchLabel(bare);
	const parts = found && splitTitle(bare.slice(found.length).trim(), found.form.runIn, marked);
	if (!parts) return undefined;
	const { form, number, label } = found;
	return { level: form.level, number, role: 'numbered', label, ...parts };
}

/** The level whose label a line begins with, be the line a heading or prose. @example labelLevel('（二）新建学校；') // => 'subitem' */
export function labelLevel(words: string): Level | undefined {
	return matchLabel(words)?.form.level;
}

/** How a level writes a number in plain Chinese. @example printLabel('chapter', 3) // => '第三章' */
export function printLabel(level: Level, number: number): string {
	const unit = { part: '篇', chapter: '章', section: '节', item: '', subitem: '' }[level];
	return headingForms.find((form) => form.level === level)?.print(writeNumeral(number), unit) ?? '';
}

function matchLabel(words: string): { form: HeadingForm; number: number; label: string; length: number } | undefined {
	for (const form of headingForms) {
		const match = form.label.exec(words);
		const n = match?.groups?.['n']?.replace(/\s/gu, '').normalize('NFKC');
		if (!match || n === undefined) continue;
		const number = readNumeral(n);
		// 一二、 is no number.
		if (form.runIn && writeNumeral(number) !== n) continue;
		const label = form.print(n, match.groups?.['unit']?.replace(/\s/gu, '') ?? '');
		return { form, number, label, length: match[0].length };
	}
	return undefined;
}

/** Part a title from the words that run on after its full stop; undefined where the line is prose. */
function splitTitle(
	words: string,
	runIn: boolean,
	marked: boolean,
): Pick<HeadingParts, 'title' | 'rest' | 'sentence'> | undefined {
	const stop = words.indexOf('。');
	if (stop < 0) {
		const announces = words.length <= longestAnnouncement && /[：:]$/u.test(words);
		const isTitle = marked || announces || (words.length <= longestPlainTitle && !/[；;]|[，、：:,]$/u.test(words));
		return isTitle ? { title: tidyTitle(words.replace(/[：:]$/u, '')), rest: '', sentence: announces } : undefined;
	}
	const endsThere = stop === words.length - 1;
	if (stop === 0 || stop > longestRunIn || !(runIn || (marked && endsThere))) return undefined;
	if (endsThere && !marked && /[：；:;]/u.test(words)) return undefined;
	return { title: tidyTitle(words.slice(0, stop)), rest: words.slice(stop + 1).trim(), sentence: endsThere };
}

/** One space between the halves of a title, none between letter-spaced characters. @example tidyTitle('总 则') // => '总则' */
export function tidyTitle(words: string): string {
	const halves = words.split(/\s+/u);
	const letterSpaced = halves.length > 1 && halves.every((half) => /^\p{Script=Han}$/u.test(half));
	return halves.join(letterSpaced ? '' : ' ');
}
