import { Converter } from 'opencc-js';

// CJK Radicals Supplement and Kangxi Radicals.
const radicals: readonly [first: number, last: number] = [0x2e80, 0x2fdf];

const sameLetter = new Intl.Collator('und', { sensitivity: 'base' });
const simplify = Converter({ from: 'tw', to: 'cn' });

/**
 * The characters of a text that a font may draw with the glyph of a radical, by that radical. A browser that knows only
 * the glyph writes the radical into a PDF, and who searches for the character does not find it.
 *
 * @example ideographsOf('人民') // => Map { '⺠' => '民', '⼈' => '人' }
 */
export function ideographsOf(text: string): Map<string, string> {
	const characters = [...new Set(text)].filter((character) => /\p{Unified_Ideograph}/u.test(character));
	const isSame = (radical: string, character: string): boolean => sameLetter.compare(radical, character) === 0;
	const [first, last] = radicals;
	const found = new Map<string, string>();
	for (let code = first; code <= last; code++) {
		const radical = String.fromCodePoint(code);
		// A font for Simplified Chinese draws ⼾ as 户, not as 戶.
		const simplified = simplify(radical.normalize('NFKC'));
		const character =
			characters.find((candidate) => isSame(radical, candidate)) ??
			characters.find((candidate) => candidate === simplified);
		if (character !== undefined) found.set(radical, character);
	}
	return found;
}
