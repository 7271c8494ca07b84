import { chapterOf, sectionOf } from '#model/address';
import type { ReasonKind } from '#model/related';

/** One thing that two paragraphs share. */
export interface Bond {
	/** Their addresses, in the order of the text. */
	ends: readonly [string, string];
	kind: ReasonKind;
	word: string;
	weight: number;
}

/** Every two of a list, in its order. @example pairsOf([1, 2, 3]) // => [[1, 2], [1, 3], [2, 3]] */
export function pairsOf<Item>(items: readonly Item[]): [Item, Item][] {
	return items.flatMap((first, index) => items.slice(index + 1).map((second): [Item, Item] => [first, second]));
}

/** Two addresses in the order of the text. @example endsOf('2', '1', ['1', '2']) // => ['1', '2'] */
export function endsOf(a: string, b: string, order: readonly string[]): [string, string] {
	return order.indexOf(a) <= order.indexOf(b) ? [a, b] : [b, a];
}

/** How rare a thing is that some paragraphs of a plan share: 1 where two do, 0 where all do. @example rarityOf(2, 13) // => 1 */
export function rarityOf(sharers: number, all: number): number {
	return all <= 2 ? 1 : Math.log(all / sharers) / Math.log(all / 2);
}

/** Whether two addresses lie in one section. @example isSameSection('3.2.1.1', '3.2.4.1') // => true */
export function isSameSection(a: string, b: string): boolean {
	return chapterOf(a) === chapterOf(b) && sectionOf(a) === sectionOf(b);
}
