import { fill } from '../../i18n/fill.ts';

/** A cell of a row: the name of its group or of the row, or a value under its head. */
export interface Cell {
	/** The head of its column; none for a name. */
	head?: string | undefined;
	text: string;
}

// “——创新经济中心”: a dash that opens a line is not said.
const opening = /^[—–\s]+/u;
// “1.中心地位”: some voices read the number and its stop as a decimal.
const number = /^(?<digits>\d+)\.(?=\p{Script=Han})/u;
// “[4.5]”: the plan’s notation for the sum of five years.
const sum = /^\[(?<n>[^\]]+)\]$/u;

/**
 * The words of a place as a voice is given them.
 *
 * @example spoken('——1.中心地位更加凸显。') // => '1、中心地位更加凸显。'
 */
export function spoken(text: string): string {
	return text.replace(/\s+/gu, ' ').trim().replace(opening, '').replace(number, '$<digits>、');
}

/**
 * A row of a table as it is said: its names, then each head with its value; empty cells are passed over.
 *
 * @param cumulative how a sum of five years is said; {n}
 * @example spokenRow([{ text: '人均GDP' }, { head: '2025年', text: '13.1' }], '五年累计{n}', 'zh-Hans') // => '人均GDP。2025年：13.1。'
 */
export function spokenRow(cells: readonly Cell[], cumulative: string, lang: string): string {
	const [colon, semicolon, stop, and] = lang.startsWith('en') ? [': ', '; ', '. ', ', '] : ['：', '；', '。', '、'];
	const said = cells.filter(({ text }) => /[^—–\s]/u.test(text));
	const names = said.filter(({ head }) => head === undefined).map(({ text }) => spoken(text) + stop);
	const values = said.flatMap(({ head, text }) => {
		const value = spoken(text).replace(sum, (_, n: string) => fill(cumulative, { n }));
		return head === undefined ? [] : [head.replace(/\s*\/\s*/gu, and) + colon + value];
	});
	return `${names.join('')}${values.join(semicolon)}${values.length > 0 ? stop : ''}`.trim();
}
