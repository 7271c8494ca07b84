import { bareOf, quotationMarks } from '#model/quotation-marks';

/** Where a name stands in a text, and what it names. */
export interface Match<Named> {
	named: Named;
	start: number;
	end: number;
}

/** Names by their first character, the longest first, each with everything it may name. */
export type NameIndex<Named> = ReadonlyMap<string, readonly { name: string; all: readonly Named[] }[]>;

/** Decides which of the things with one name is meant at a place; `undefined` where none is. */
export type Choose<Named> = (all: readonly Named[], place: { start: number; end: number }) => Named | undefined;

/**
 * Prepare names for `longestMatches`. One name may name several things.
 *
 * @example indexNames([['养老', 1], ['养老机构', 2]]).get('养')?.map(({ name }) => name) // => ['养老机构', '养老']
 */
export function indexNames<Named>(names: Iterable<readonly [name: string, named: Named]>): NameIndex<Named> {
	const byName = new Map<string, Named[]>();
	for (const [name, named] of names) {
		const bare = bareOf(name);
		if (bare !== '') byName.set(bare, [...(byName.get(bare) ?? []), named]);
	}
	const longestFirst = Array.from(byName, ([name, all]) => ({ name, all })).sort(
		(a, b) => b.name.length - a.name.length,
	);
	return Map.groupBy(longestFirst, ({ name }) => name.charAt(0));
}

/**
 * Find names in a text from left to right, the longest first at each place; quotation marks are passed over in names and
 * text alike. Where `choose` takes none of the things with a name, a shorter name may stand there.
 *
 * @returns half-open UTF-16 spans, in order, that do not overlap
 * @example longestMatches('养老机构', indexNames([['养老', 1], ['养老机构', 2]])) // => [{ named: 2, start: 0, end: 4 }]
 */
export function longestMatches<Named>(
	text: string,
	names: NameIndex<Named>,
	choose: Choose<Named> = ([first]) => first,
): Match<Named>[] {
	const { words, offsetOf } = withoutMarks(text);
	const found: Match<Named>[] = [];
	for (let at = 0; at < words.length;) {
		const match = matchAt(words, at, offsetOf, names, choose);
		if (match) found.push(match.found);
		at += match?.length ?? 1;
	}
	return found;
}

/** The longest name at an index of a text without quotation marks, and its length there. */
function matchAt<Named>(
	words: string,
	at: number,
	offsetOf: (index: number) => number,
	names: NameIndex<Named>,
	choose: Choose<Named>,
): { found: Match<Named>; length: number } | undefined {
	for (const { name, all } of names.get(words.charAt(at)) ?? []) {
		if (!words.startsWith(name, at)) continue;
		const place = { start: offsetOf(at), end: offsetOf(at + name.length - 1) + 1 };
		const named = choose(all, place);
		if (named !== undefined) return { found: { named, ...place }, length: name.length };
	}
	return undefined;
}

/** A text without its quotation marks, and where each of its characters stood. */
function withoutMarks(text: string): { words: string; offsetOf: (index: number) => number } {
	const words = bareOf(text);
	if (words.length === text.length) return { words, offsetOf: (index) => index };
	const offsets: number[] = [];
	for (let index = 0; index < text.length; index++) {
		if (!quotationMarks.includes(text.charAt(index))) offsets.push(index);
	}
	return { words, offsetOf: (index) => offsets[index] ?? 0 };
}
