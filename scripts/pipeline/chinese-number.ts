const digits = '〇一二三四五六七八九';
const places: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

// A run of digits alone, as years and numbers of documents are written: 二〇三五.
const digitsOnly = /^[〇一二三四五六七八九]+$/u;
// 万, 亿 or 万亿 with a coefficient before it or none, and nothing after: 五百亿, 百亿, 万.
const scaled = /^(?<coefficient>[^万亿]*)(?<scale>万亿|亿|万)$/u;

/** A number with the power of ten that is written after it as a word: 五百亿 is 500 × 10⁸. */
export interface Scaled {
	value: number;
	magnitude: number;
}

/** The powers of ten that are written after a figure as a word. */
export const magnitudes: Readonly<Record<string, number>> = {
	百: 1e2,
	千: 1e3,
	万: 1e4,
	十万: 1e5,
	百万: 1e6,
	千万: 1e7,
	亿: 1e8,
	十亿: 1e9,
	百亿: 1e10,
	千亿: 1e11,
	万亿: 1e12,
};

/**
 * Read a number in Chinese figures; `undefined` where the characters form none, as in 二三十 or 千千万万.
 *
 * @example readChinese('一千二百零五') // => { value: 1205, magnitude: 1 }
 * @example readChinese('百亿') // => { value: 100, magnitude: 1e8 }
 */
export function readChinese(written: string): Scaled | undefined {
	const plain = written.replaceAll('零', '〇').replaceAll('两', '二');
	const { coefficient = '', scale = '' } = scaled.exec(plain)?.groups ?? {};
	const magnitude = magnitudes[scale];
	if (magnitude !== undefined) return times(coefficient, magnitude);
	const value = digitsOnly.test(plain) ? readDigits(plain) : readWhole(plain);
	return value === undefined || !Number.isSafeInteger(value) ? undefined : { value, magnitude: 1 };
}

function times(coefficient: string, magnitude: number): Scaled | undefined {
	const value = coefficient === '' ? 1 : readSection(coefficient);
	return value === undefined ? undefined : { value, magnitude };
}

/** Two digits that follow each other are a guess, not a number: 三四 is three or four. */
function readDigits(plain: string): number | undefined {
	const values = Array.from(plain, (character) => digits.indexOf(character));
	const [first = 0, second = 0] = values;
	if (values.length === 2 && first > 0 && second === first + 1) return undefined;
	return Number(values.join(''));
}

/** A number with sections: 三亿〇五百万一千. */
function readWhole(plain: string): number | undefined {
	let total = 0;
	let rest = plain;
	for (const [word, size] of [
		['亿', 1e8],
		['万', 1e4],
	] as const) {
		const at = rest.indexOf(word);
		if (at < 0) continue;
		const section = readSection(rest.slice(0, at));
		if (section === undefined) return undefined;
		total += section * size;
		rest = rest.slice(at + 1);
	}
	const section = rest === '' ? 0 : readSection(rest);
	return section === undefined ? undefined : total + section;
}

/** A number below ten thousand; its places fall from left to right, each with one digit or, where it opens, none. */
function readSection(plain: string): number | undefined {
	let total = 0;
	let digit: number | undefined;
	let below = 10_000;
	for (const character of plain) {
		const place = places[character];
		const value = digits.indexOf(character);
		if (place === undefined) {
			if (value < 0 || (digit !== undefined && digit !== 0)) return undefined;
			digit = value;
		} else {
			if (place >= below || digit === 0 || (digit === undefined && place > 10 && total > 0)) return undefined;
			total += (digit ?? 1) * place;
			digit = undefined;
			below = place;
		}
	}
	return total + (digit ?? 0);
}
