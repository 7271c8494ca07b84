/**
 * The folded key that search compares by: NFKC, lower case, no spaces, one script, one style of quotes. Used alike by
 * the build that indexes the text and by the page that searches it.
 */

/** Which character each variant counts as. */
export type Folding = ReadonlyMap<string, string>;

/** Where a key’s characters come from: `starts[i]` is the UTF-16 offset in the text of the key’s i-th character. */
export interface Key {
	characters: string[];
	starts: number[];
	/** The length of the text. */
	end: number;
}

const quotes = /["“”„‟「」『』‘’'＂＇]/u;
// Not ", with which Pagefind marks a phrase.
const oneQuote = '＂';

/**
 * Fold a text into its key.
 *
 * @example keyOf('資訊 ５Ｇ', new Map([['資', '资'], ['訊', '讯']])).characters.join('') // => '资讯5g'
 */
export function keyOf(text: string, folding: Folding): Key {
	const characters: string[] = [];
	const starts: number[] = [];
	let offset = 0;
	for (const character of text) {
		for (const folded of character.normalize('NFKC').toLowerCase()) {
			if (/\s/u.test(folded)) continue;
			characters.push(quotes.test(folded) ? oneQuote : (folding.get(folded) ?? folded));
			starts.push(offset);
		}
		offset += character.length;
	}
	return { characters, starts, end: text.length };
}

/**
 * The overlapping pairs of a key’s characters, parted by spaces: what Pagefind indexes as words.
 *
 * @example bigrams([...'养老服']) // => '养老 老服'
 */
export function bigrams(characters: readonly string[]): string {
	return characters
		.slice(1)
		.map((character, index) => `${characters[index] ?? ''}${character}`)
		.join(' ');
}

/**
 * Where a query stands in a text, as half-open UTF-16 offsets; matches do not overlap.
 *
 * @example locate('社区养老', '養老', new Map([['養', '养']])) // => [[2, 4]]
 */
export function locate(text: string, query: string, folding: Folding): [number, number][] {
	const needle = keyOf(query, folding).characters;
	const { characters, starts, end } = keyOf(text, folding);
	const found: [number, number][] = [];
	if (needle.length === 0) return found;
	for (let at = 0; at + needle.length <= characters.length; at++) {
		if (!needle.every((character, index) => characters[at + index] === character)) continue;
		found.push([starts[at] ?? 0, starts[at + needle.length] ?? end]);
		at += needle.length - 1;
	}
	return found;
}

/**
 * Learn from two aligned texts which characters are one: every pair that stands in the same place, and the variants
 * given besides. Each class of characters counts as one of them.
 *
 * @param pairs texts of the same length
 * @param variants groups of characters that are one
 * @example learnFolding([['后来', '後來']], ['台臺']).get('後') // => '后'
 */
export function learnFolding(
	pairs: Iterable<readonly [string, string]>,
	variants: readonly string[],
): Map<string, string> {
	const classes = new Map<string, Set<string>>();
	const classOf = (character: string): Set<string> => classes.get(character) ?? new Set([character]);
	const unite = (one: string, other: string): void => {
		const united = classOf(one).union(classOf(other));
		for (const member of united) classes.set(member, united);
	};
	for (const [one, other] of pairs) {
		const others = Array.from(other);
		for (const [index, character] of Array.from(one).entries()) {
			const twin = others[index];
			if (twin !== undefined && twin !== character && /\p{Script=Han}/u.test(character)) unite(character, twin);
		}
	}
	for (const group of variants) for (const member of Array.from(group)) unite(Array.from(group)[0] ?? member, member);
	const folding = new Map<string, string>();
	for (const [character, members] of classes) {
		const [first] = members;
		if (first !== undefined && first !== character) folding.set(character, first);
	}
	return folding;
}
