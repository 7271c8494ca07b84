import type { FigureRules, PlanPeriod } from '#model/figure-rules';
import { readChinese } from '../../chinese-number.ts';
import { foldFigures } from './atoms.ts';
import { gap } from './number-span.ts';
import { anyOf } from './words.ts';

/** A date in a text. */
export interface Mention {
	start: number;
	/** A year, or the name of a plan period. */
	date: string;
	/** Whether it is the term of all that follows in its sentence, and not of its clause alone. */
	reaches: boolean;
}

const chineseYear = '二[〇零一][〇零一二三四五六七八九]{2}';
const anyYear = `(?<year>(?:19|20)\\d\\d|${chineseYear})${gap}年`;
// A year that opens a sentence, or is a clause of its own: “2025年底，”.
const opening = String.raw`(?<=(?:^|[。！？])[\s*]{0,4})`;
const alone = `(?<=[，；：—])(?=(?:\\d{4}|${chineseYear})${gap}年[底末初]?[，。；：])`;

/**
 * Make a finder of dates, in the order of the text: years by what stands before and after them, and plan periods by
 * their names. A year that a figure is only compared with is left out.
 *
 * @param reported whether the text tells of the period before
 * @example dateFinder(rules.dates, period, false)('到2025年，达98%') // => [{ start: 0, date: '2025', reaches: true }]
 */
export function dateFinder(
	{ until, compared, atEnd, during, ahead, behind }: FigureRules['dates'],
	period: PlanPeriod,
	reported: boolean,
): (text: string) => Mention[] {
	const year = `(?:(?<from>\\d{4})年?[—–~～至-]{1,2})?${anyYear}`;
	const years = `(?:(?<until>${anyOf(until)}|${opening}|${alone})|)(?<compared>${anyOf(compared)})?${gap}${year}(?<before>底?前)?`;
	const named = `“?(?<name>${anyOf([period.name, period.previous])})”?(?:(?<end>${anyOf(atEnd)})|${anyOf(during)})`;
	const pattern = new RegExp(`${years}|${named}|(?<other>${anyOf(reported ? behind : ahead)})`, 'gu');
	const readYear = (groups: Record<string, string | undefined>, written: string): Omit<Mention, 'start'> => {
		const date = String(readChinese(written)?.value ?? written);
		if (groups['from'] === String(period.from) && date === String(period.to))
			return { date: period.name, reaches: true };
		return { date, reaches: (groups['until'] ?? groups['before']) !== undefined };
	};
	const readPeriod = ({ name, end }: Record<string, string | undefined>): Omit<Mention, 'start'> => {
		const own = name ?? (reported ? period.previous : period.name);
		return { date: end === undefined ? own : String(own === period.name ? period.to : period.base), reaches: true };
	};
	return (text) =>
		[...foldFigures(text).matchAll(pattern)].flatMap(({ index: start, groups = {} }) => {
			if (groups['compared'] !== undefined) return [];
			const written = groups['year'];
			return [{ start, ...(written === undefined ? readPeriod(groups) : readYear(groups, written)) }];
		});
}
