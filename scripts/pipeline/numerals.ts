const digits = '〇一二三四五六七八九';
const units: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const digit = '[〇零一二两三四五六七八九十百千0-9０-９]';
const plainDigit = '[一二三四五六七八九十百]';

/** Matches the number of a heading, however far the scan has spaced its characters. */
export const numeral = String.raw`${digit}(?:\s*${digit})*`;

/** Matches a number in Chinese figures only, as 一、 and （一） are written. */
export const chineseNumeral = String.raw`${plainDigit}(?:\s*${plainDigit})*`;

/**
 * Read a counting number below ten thousand, in Chinese or Arabic figures.
 *
 * @example readNumeral('二十三') // => 23
 */
export function readNumeral(written: string): number {
	const plain = written.normalize('NFKC').replace(/\s/gu, '').replaceAll('零', '〇').replaceAll('两', '二');
	if (/^\d+$/u.test(plain)) return Number(plain);
	if (!/[十百千]/u.test(plain)) return Number(Array.from(plain, (character) => digits.indexOf(character)).join(''));
	let total = 0;
	let digitBefore = 0;
	for (const character of plain) {
		const unit = units[character];
		if (unit === undefined) digitBefore = digits.indexOf(character);
		else {
			total += (digitBefore === 0 ? 1 : digitBefore) * unit;
			digitBefore = 0;
		}
	}
	return total + digitBefore;
}

/**
 * Write a counting number below ten thousand in Chinese figures.
 *
 * @example writeNumeral(23) // => '二十三'
 * @example writeNumeral(1205) // => '一千二百〇五'
 */
export function writeNumeral(value: number): string {
	if (value === 0) return '〇';
	let written = '';
	let rest = value;
	for (const [unit, size] of Object.entries(units).reverse()) {
		const count = Math.floor(rest / size);
		rest %= size;
		if (count > 0) written += (written === '' && size === 10 && count === 1 ? '' : (digits[count] ?? '')) + unit;
		else if (written !== '' && rest > 0 && !written.endsWith('〇')) written += '〇';
	}
	return rest === 0 ? written : written + (digits[rest] ?? '');
}
