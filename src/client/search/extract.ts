import { paragraphPattern } from '#model/address';
import { element } from '../element.ts';
import type { HitText } from './pagefind-index.ts';

/** A sentence of a hit that holds the words. */
export interface Extract {
	/** The address to land on: of the sentence, or of a heading or row itself. */
	address: string;
	start: number;
	end: number;
	/** Half-open offsets of the matches within the sentence. */
	matches: [number, number][];
}

/** The sentences of a hit that hold the words, in order; the first where no words were searched for. */
export function extracts({ address, sentences, matches }: HitText): Extract[] {
	return sentences.flatMap(([start, end], index) => {
		const inside = matches
			.filter(([from, to]) => from < end && to > start)
			.map(([from, to]): [number, number] => [Math.max(from, start), Math.min(to, end)]);
		const target = paragraphPattern.test(address) ? `${address}.s${index + 1}` : address;
		const isShown = matches.length === 0 ? index === 0 : inside.length > 0;
		return isShown ? [{ address: target, start, end, matches: inside }] : [];
	});
}

/** The words of an extract with its matches in `<mark>`. */
export function markedWords(text: string, { start, end, matches }: Omit<Extract, 'address'>): Node[] {
	const nodes: Node[] = [];
	let at = start;
	for (const [from, to] of matches) {
		if (from < at) continue;
		nodes.push(new Text(text.slice(at, from)), element('mark', '', text.slice(from, to)));
		at = to;
	}
	return [...nodes, new Text(text.slice(at, end))];
}
