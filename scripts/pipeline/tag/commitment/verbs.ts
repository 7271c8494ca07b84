import type { CommitmentRules, Grade } from '#model/commitment';
import type { Clause } from './clauses.ts';

/** A word of the rules in a clause. */
export interface Verb {
	start: number;
	end: number;
	grade: Grade;
	kind: 'words' | 'withFigure' | 'adverbs' | 'effects';
	/** Whether it stands where a verb does: first in its clause, or behind an adverb with something after it. */
	governs: boolean;
	/** Whether a figure follows it in its clause. */
	figure: boolean;
}

type Kind = Verb['kind'];

// “在园区建设……”: the verb stands behind a place; “在……基础上” is no clause of its own.
const placed = /^在.*[^上下中时前后内里域面]$/u;

interface Entry {
	word: string;
	grade: Grade;
	kind: Kind;
}

/** The words of the rules by their first character, the longest first, and what counts as a figure. */
export interface Lexicon {
	entries: ReadonlyMap<string, readonly Entry[]>;
	adverbs: ReadonlyMap<string, readonly string[]>;
	/** A clause that describes a state. */
	state: RegExp;
	figure: RegExp;
}

const escape = (words: readonly string[]): string => words.map((word) => word.replace(/[/]/gu, '\\/')).join('|');

/** Prepare the rules for use. @example lexiconOf(rules).adverbs.get('坚')?.[0] // => '坚持不懈' */
export function lexiconOf({ grades, adverbs, degrees, complete, units }: CommitmentRules): Lexicon {
	const longestFirst = (one: string, other: string): number => other.length - one.length;
	const entries = grades.flatMap((rule) =>
		(['words', 'withFigure', 'effects'] as const).flatMap((kind) =>
			rule[kind].map((word) => ({ word, grade: rule.grade, kind })),
		),
	);
	return {
		// The firmer first where two are one word, so that a figure decides between them.
		entries: Map.groupBy(
			entries.toSorted((one, other) => longestFirst(one.word, other.word) || other.grade - one.grade),
			({ word }) => word.charAt(0),
		),
		adverbs: Map.groupBy(adverbs.toSorted(longestFirst), (word) => word.charAt(0)),
		// “持续优化”, “更加完善” at the end of a clause.
		state: new RegExp(`(?:${escape(degrees)})(?:${escape(entries.map(({ word }) => word))})+$`, 'u'),
		// “85%”, “10—15所”, “14/10万”, “超千亿”, “前三”, “全覆盖”.
		figure: new RegExp(
			`\\d(?:[\\d.—~-]*\\d)?(?:余|多)?(?:${escape(units)})|[百千万]亿|前[一二三四五六七八九十\\d]|${escape(complete)}`,
			'u',
		),
	};
}

/** Find the words of the rules in a clause, the longest at each place. */
export function verbsOf({ text, start }: Clause, { entries, adverbs, state, figure }: Lexicon): Verb[] {
	if (state.test(text) && !figure.test(text)) return [];
	const verbs: Verb[] = [];
	const isPlaced = placed.test(text);
	let opens = true;
	let afterAdverb = true;
	for (let at = 0; at < text.length;) {
		const first = text.charAt(at);
		const adverb = adverbs.get(first)?.find((word) => text.startsWith(word, at));
		const matches = (entries.get(first) ?? []).filter(({ word }) => text.startsWith(word, at));
		const length = matches[0]?.word.length ?? 0;
		if (adverb !== undefined && adverb.length >= length) {
			for (const { grade, word } of matches.filter(({ word }) => opens && word === adverb))
				verbs.push(verb(at, word.length, { grade, kind: 'adverbs' }, true));
			at += adverb.length;
			afterAdverb = true;
			continue;
		}
		for (const match of matches.filter(({ word }) => word.length === length))
			verbs.push(verb(at, length, match, afterAdverb && (opens || at + length < text.length)));
		opens = isPlaced && verbs.length === 0;
		afterAdverb = opens;
		at += length || 1;
	}
	return verbs;

	function verb(at: number, length: number, { grade, kind }: Pick<Verb, 'grade' | 'kind'>, governs: boolean): Verb {
		const end = at + length;
		return { start: start + at, end: start + end, grade, kind, governs, figure: figure.test(text.slice(end)) };
	}
}
