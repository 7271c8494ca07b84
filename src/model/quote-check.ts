import { type Folding, type Key, keyOf } from './search-key.ts';

/** A run of words that both have, that only the quotation has, or that only the text has. */
export interface QuotePart {
	kind: 'same' | 'quoted' | 'text';
	words: string;
}

/** A quotation beside the place of a text it resembles most. */
export interface QuoteComparison {
	/** From 0 to 1: how much of the longer of the two is the same. */
	similarity: number;
	/** Half-open offsets of the place in the text. */
	start: number;
	end: number;
	parts: QuotePart[];
}

const isLetter = /\p{L}/u;
// Words that only the quotation has cost twice what the text’s own do, so that as much of it as can be is matched.
const quotedCost = 2;

/** What a comparison takes as one: a character, or a word of letters. */
export type QuoteUnit = 'character' | 'word';

/**
 * Compare a quotation with the place of a text it resembles most, folded as search folds.
 *
 * @param unit what is the same or not as a whole: where it is a word, no part of it is
 * @example compareQuote('社区卫生服务', '完善社区公共卫生服务。', new Map()).parts // => 社区 same · 公共 text · 卫生服务 same
 */
export function compareQuote(
	quotation: string,
	text: string,
	folding: Folding,
	unit: QuoteUnit = 'character',
): QuoteComparison {
	const keyed = (words: string): Key => (unit === 'word' ? wordKey(words, folding) : keyOf(words, folding));
	const quoted = keyed(quotation);
	const whole = keyed(text);
	const costs = editCosts(quoted.characters, whole.characters);
	const width = whole.characters.length + 1;
	const last = quoted.characters.length * width;
	let column = 0;
	for (let index = 0; index < width; index++)
		if ((costs[last + index] ?? 0) < (costs[last + column] ?? 0)) column = index;
	const endColumn = column;

	const steps: { kind: QuotePart['kind']; at: number }[] = [];
	let row = quoted.characters.length;
	while (row > 0) {
		const here = costs[row * width + column] ?? 0;
		const same = column > 0 && quoted.characters[row - 1] === whole.characters[column - 1];
		if (same && costs[(row - 1) * width + column - 1] === here) {
			row--;
			column--;
			steps.push({ kind: 'same', at: column });
		} else if ((costs[(row - 1) * width + column] ?? Infinity) + quotedCost === here) {
			row--;
			steps.push({ kind: 'quoted', at: row });
		} else {
			column--;
			steps.push({ kind: 'text', at: column });
		}
	}
	const start = whole.starts[column] ?? whole.end;
	const end = whole.starts[endColumn] ?? whole.end;
	const words = (kind: QuotePart['kind'], at: number): string =>
		kind === 'quoted' ? slice(quotation, quoted, at) : slice(text, whole, at);
	const parts: QuotePart[] = [];
	for (const { kind, at } of steps.reverse()) {
		const previous = parts.at(-1);
		if (previous?.kind === kind) previous.words += words(kind, at);
		else parts.push({ kind, words: words(kind, at) });
	}
	const same = steps.filter(({ kind }) => kind === 'same').length;
	const longer = Math.max(quoted.characters.length, endColumn - column, 1);
	return { similarity: same / longer, start, end, parts };
}

/** A key in which each word of letters is one, as if it were a character. */
function wordKey(text: string, folding: Folding): Key {
	const { characters, starts, end } = keyOf(text, folding);
	const words: Key = { characters: [], starts: [], end };
	for (const [index, character] of characters.entries()) {
		const start = starts[index] ?? end;
		const before = words.characters.length - 1;
		const goesOn =
			index > 0 &&
			start - (starts[index - 1] ?? 0) <= 1 &&
			isLetter.test(character) &&
			isLetter.test(characters[index - 1] ?? '');
		if (goesOn) words.characters[before] = `${words.characters[before] ?? ''}${character}`;
		else {
			words.characters.push(character);
			words.starts.push(start);
		}
	}
	return words;
}

function slice(text: string, key: { starts: number[]; end: number }, at: number): string {
	return text.slice(key.starts[at], key.starts[at + 1] ?? key.end);
}

/** Costs of turning the first r characters of a quotation into a run of the text that ends at c: no cost to begin anywhere. */
function editCosts(quoted: readonly string[], text: readonly string[]): Uint32Array {
	const width = text.length + 1;
	const costs = new Uint32Array((quoted.length + 1) * width);
	for (let row = 1; row <= quoted.length; row++) {
		costs[row * width] = row * quotedCost;
		for (let column = 1; column < width; column++) {
			const same = quoted[row - 1] === text[column - 1];
			const diagonal = same ? (costs[(row - 1) * width + column - 1] ?? 0) : Infinity;
			const above = (costs[(row - 1) * width + column] ?? 0) + quotedCost;
			const left = (costs[row * width + column - 1] ?? 0) + 1;
			costs[row * width + column] = Math.min(diagonal, above, left);
		}
	}
	return costs;
}
