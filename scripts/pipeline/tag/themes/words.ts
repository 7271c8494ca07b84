import { type Strength, strengths, type Theme } from '#model/theme';

/** A word of the themes in a text, with how much it says of each theme it stands under. */
export interface ThemeWord {
	start: number;
	end: number;
	weights: ReadonlyMap<string, number>;
}

/** A word or phrase: how much it says of themes, and the themes of which no word within it counts. */
interface Entry {
	word: string;
	weights: Map<string, number>;
	hides: Set<string>;
}

/** The words and phrases of all themes by their first character, the longest first. */
type Lexicon = ReadonlyMap<string, readonly Entry[]>;

export const weightOf: Readonly<Record<Strength, number>> = { strong: 4, plain: 2, weak: 1 };

// A list of themes is asked for every paragraph of a plan: its words are sorted once.
const lexicons = new WeakMap<readonly Theme[], Lexicon>();

/**
 * Find the words of themes in a text, the longest at each place.
 *
 * @returns words in the order of the text that do not overlap, as half-open UTF-16 offsets
 * @example findWords('居家养老服务。', themes).map(({ start, end }) => [start, end]) // => [[0, 6]]
 */
export function findWords(text: string, themes: readonly Theme[]): ThemeWord[] {
	const lexicon = lexicons.get(themes) ?? lexiconOf(themes);
	lexicons.set(themes, lexicon);
	const found: ThemeWord[] = [];
	const hiddenUntil = new Map<string, number>();
	let free = 0;
	for (let start = 0; start < text.length; start++) {
		for (const { word, weights, hides } of lexicon.get(text.charAt(start)) ?? []) {
			if (!text.startsWith(word, start)) continue;
			const end = start + word.length;
			for (const theme of hides) hiddenUntil.set(theme, Math.max(end, hiddenUntil.get(theme) ?? 0));
			if (weights.size === 0 || start < free) continue;
			free = end;
			const counted = [...weights].filter(([theme]) => end > (hiddenUntil.get(theme) ?? 0));
			if (counted.length > 0) found.push({ start, end, weights: new Map(counted) });
		}
	}
	return found;
}

function lexiconOf(themes: readonly Theme[]): Lexicon {
	const entries = new Map<string, Entry>();
	const entryOf = (word: string): Entry => {
		const entry = entries.get(word) ?? { word, weights: new Map<string, number>(), hides: new Set<string>() };
		entries.set(word, entry);
		return entry;
	};
	for (const { slug, words, not } of themes.toSorted((one, other) => one.order - other.order)) {
		for (const strength of strengths)
			for (const word of words[strength]) entryOf(word).weights.set(slug, weightOf[strength]);
		for (const phrase of not) entryOf(phrase).hides.add(slug);
	}
	const longestFirst = [...entries.values()].sort((one, other) => other.word.length - one.word.length);
	return Map.groupBy(longestFirst, ({ word }) => word.charAt(0));
}
