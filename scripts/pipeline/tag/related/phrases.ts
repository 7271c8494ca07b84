import type { RelatedRules, TaggedParagraph } from '#model/related';
import { type Bond, pairsOf, rarityOf } from './bonds.ts';
import { substanceMeasure, wordsOf } from './words.ts';

// What parts clauses: no phrase runs over it.
const marks = /[^\p{L}\p{N}+%]+/u;
/** A phrase has no fewer characters than this. */
const shortest = 4;
/** The number of characters at which a phrase counts in full. */
const longEnough = 10;

/** A run of words, and the addresses of the paragraphs that share it. */
interface Phrase {
	phrase: string;
	sharers: string[];
}

/** A run of words where it stands in a clause of a paragraph. */
interface Run {
	id: string;
	words: readonly string[];
	at: number;
	phrase: string;
}

/**
 * Bonds of paragraphs that alone share a phrase, longer ones counting more; the names of entities and the words of
 * every plan are no part of it.
 *
 * @example phraseBonds(paragraphs, rules)[0] // => { ends: ['3.3.1.1', '5.5.3.1'], kind: 'phrase', word: '知名度高的消费新平台', weight: 0.6 }
 */
export function phraseBonds(paragraphs: readonly TaggedParagraph[], rules: RelatedRules): Bond[] {
	const { weight, among } = rules.reasons.find(({ kind }) => kind === 'phrase') ?? { weight: 0, among: 0 };
	const substanceOf = substanceMeasure(rules.boilerplate);
	const kept = new Map<string, string[]>();
	return sharedPhrases(paragraphs, rules.particles).flatMap(({ phrase, sharers }) => {
		const substance = substanceOf(phrase);
		if (sharers.length > among || phrase.length < shortest || substance < rules.substance) return [];
		const counted = weight * Math.min(1, substance / longEnough) * rarityOf(sharers.length, paragraphs.length);
		return pairsOf(sharers).flatMap((ends): Bond[] => {
			const own = kept.get(ends.join(' ')) ?? [];
			if (own.some((longer) => longer.includes(phrase))) return [];
			kept.set(ends.join(' '), [...own, phrase]);
			return [{ ends, kind: 'phrase', word: phrase, weight: counted }];
		});
	});
}

/** The runs of words that two paragraphs or more share, those of more words first; none begins or ends with a particle. */
function sharedPhrases(paragraphs: readonly TaggedParagraph[], particles: readonly string[]): Phrase[] {
	const isEdge = (word: string | undefined): boolean => word !== undefined && !particles.includes(word);
	const found: Phrase[] = [];
	let runs: Run[] = paragraphs.flatMap((paragraph) =>
		clausesOf(paragraph).flatMap((words) => words.map((_, at) => ({ id: paragraph.id, words, at, phrase: '' }))),
	);
	for (let length = 1; runs.length > 0; length++) {
		const longer = runs.flatMap((run) => {
			const word = run.words[run.at + length - 1];
			return word === undefined ? [] : [{ ...run, phrase: run.phrase + word }];
		});
		const shared = new Map(
			Array.from(Map.groupBy(longer, ({ phrase }) => phrase)).filter(([, same]) => sharersOf(same).length > 1),
		);
		const phrases = Array.from(shared).filter(([, same]) =>
			same.some(({ words, at }) => isEdge(words[at]) && isEdge(words[at + length - 1])),
		);
		found.unshift(...phrases.map(([phrase, same]) => ({ phrase, sharers: sharersOf(same) })));
		// A run is shared only where the run it lengthens is.
		runs = longer.filter(({ phrase }) => shared.has(phrase));
	}
	return found;
}

function sharersOf(runs: readonly Run[]): string[] {
	return [...new Set(runs.map(({ id }) => id))];
}

/** The words of each clause of a paragraph; the name of an entity parts clauses. */
function clausesOf({ text, entities }: TaggedParagraph): string[][] {
	const characters = text.split('');
	for (const { start, end } of entities) characters.fill('，', start, end);
	return characters.join('').split(marks).map(wordsOf);
}
