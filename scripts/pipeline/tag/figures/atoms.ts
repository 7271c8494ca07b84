import { magnitudes, readChinese, type Scaled } from '../../chinese-number.ts';
import { gap, type NumberSpan, surplus } from './number-span.ts';

/** A number that is not joined with its neighbours yet. */
export type Atom = NumberSpan & { form: 'single' | 'fraction' };

const arabic = String.raw`(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?`;
// 千 belongs to the unit in 千米, 千瓦, 千伏.
const thousand = '千(?![米瓦伏克兆卡赫帕焦])';
const chinese = `(?:[〇零一二两三四五六七八九十百万亿]|${thousand})+`;

// “百分之五”, “四分之一”, “10万分之14”.
const share = `(?<whole>${chinese}|\\d+${gap}万?)分之${gap}(?<part>${arabic}|${chinese})`;
// “一半”, “半数”, “过半”; “半小时” is half of one.
const half = '(?<half>一半|半数|(?<=过)半)|(?<halfOne>半)(?=小时|个?月|年|天)';
// “1.5万亿”, “300余万”; “三百二十”.
const figure = `(?<arabic>${arabic})(?:${gap}${surplus}?(?<word>万亿|[十百千]?[万亿]|百|${thousand}))?|(?<chinese>${chinese})`;
// “14/10万”, “1/3”.
const slash = `${gap}/${gap}(?<per>\\d+${gap}(?:[百千]?万|百|千)?)`;
// “8 %”, “3个百分点”, “二成”, “1.5倍”; 成 opens a word of its own in 成为 and 成果.
const sign = `${gap}(?<sign>[%‰倍番]|个?百分点|成(?![为了立果员功本长效就交熟品都分套型份因]))`;
const atom = new RegExp(`${share}|${half}|(?:${figure})(?:${slash}|${sign})?`, 'gu');

// Figures and signs with a half-width twin of the same length.
const fullWidth = /[０-９％．／]/gu;

/**
 * Find the numbers of a text one by one, each with its magnitude and rate.
 *
 * @example [...scanAtoms('5—8家')].map(({ values }) => values) // => [[5], [8]]
 */
export function* scanAtoms(text: string): Generator<Atom> {
	for (const { index: start, 0: written, groups = {} } of foldFigures(text).matchAll(atom)) {
		const end = start + written.length;
		const script = /\d/u.test(written) ? 'arabic' : 'chinese';
		yield { start, end, text: text.slice(start, end), script, ...valueOf(groups) };
	}
}

/** Give full-width figures and signs as half-width; offsets stay. @example foldFigures('２０２５年') // => '2025年' */
export function foldFigures(text: string): string {
	return text.replace(fullWidth, (character) => character.normalize('NFKC'));
}

type Value = Pick<Atom, 'form' | 'values' | 'magnitude' | 'rate'>;

function valueOf({
	whole,
	part,
	half,
	halfOne,
	arabic,
	word,
	chinese,
	per,
	sign,
}: Record<string, string | undefined>): Value {
	if (half !== undefined) return percent(50);
	if (halfOne !== undefined) return { form: 'single', values: [0.5], magnitude: 1, rate: '' };
	if (part !== undefined) return shareOf(read(part), read(whole ?? ''));
	const number =
		arabic === undefined
			? readChinese(chinese ?? '')
			: { value: readArabic(arabic), magnitude: magnitudes[word ?? ''] ?? 1 };
	if (per !== undefined && !/[百千万]$/u.test(per)) return shareOf(number, read(per));
	const rate = per === undefined ? (sign ?? '').replace(/^百分点$/u, '个百分点') : `/${per.replace(/\s/gu, '')}`;
	return { form: 'single', values: finite(number?.value), magnitude: number?.magnitude ?? 1, rate };
}

function read(written: string): Scaled | undefined {
	const [figures = ''] = /^[\d.,]+/u.exec(written) ?? [];
	if (figures === '') return readChinese(written);
	return { value: readArabic(figures), magnitude: written.endsWith('万') ? 1e4 : 1 };
}

function readArabic(figures: string): number {
	return Number(figures.replaceAll(',', ''));
}

/** Parts of a hundred, a thousand, ten thousand have signs of their own; other shares are given in per cent. */
function shareOf(part: Scaled | undefined, whole: Scaled | undefined): Value {
	const value = part && part.value * part.magnitude;
	const size = whole && whole.value * whole.magnitude;
	const rate = size === undefined ? undefined : signs[size];
	if (rate !== undefined) return { form: 'fraction', values: finite(value), magnitude: 1, rate };
	const proper = value !== undefined && size !== undefined && value < size;
	return percent(proper ? Math.round((value / size) * 10_000) / 100 : undefined);
}

const signs: Readonly<Record<number, string>> = { 100: '%', 1000: '‰', 10_000: '/万', 100_000: '/10万' };

function percent(value: number | undefined): Value {
	return { form: 'fraction', values: finite(value), magnitude: 1, rate: '%' };
}

function finite(value: number | undefined): number[] {
	return value !== undefined && Number.isFinite(value) ? [value] : [];
}
