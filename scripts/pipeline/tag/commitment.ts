import type { Commitment, CommitmentRules } from '#model/commitment';
import { clausesOf, plainOf } from './commitment/clauses.ts';
import { lexiconOf, type Verb, verbsOf } from './commitment/verbs.ts';

// “十三五”时期, 面临的: what may stand before the word of a heading.
const period = /^(?:“[^”]*”(?:时期|期间)?|面临的?|主要|全[区市县])+/u;

/** Tells how firmly a sentence binds. @param headings the titles above it: under some the text reports and promises nothing */
export type CommitmentReader = (sentence: string, headings?: readonly string[]) => Commitment;

/**
 * Make a reader of firmness, which goes by the words that govern the clauses of a sentence.
 *
 * @returns the grade, and where in the sentence the words stand that show it
 * @example commitmentReader(rules)('力争覆盖率达到60%。') // => { grade: 3, words: [{ start: 0, end: 2 }] }
 */
export function commitmentReader(rules: CommitmentRules): CommitmentReader {
	const lexicon = lexiconOf(rules);
	const { reports } = rules;
	return (sentence, headings = []) => {
		const plain = plainOf(sentence, rules);
		const reported =
			headings.some((title) => reports.headings.includes(title.replace(period, ''))) ||
			reports.words.some((word) => plain.includes(word));
		let aimed: Verb | undefined;
		const binding: Verb[] = [];
		for (const clause of clausesOf(sentence, rules)) {
			const verbs = verbsOf(clause, lexicon);
			if (!clause.goesOn) aimed = undefined;
			aimed = aimOf(verbs) ?? aimed;
			binding.push(...governing(verbs, aimed));
		}
		const counted = reported
			? binding.filter(({ start, end }) => reports.except.includes(sentence.slice(start, end)))
			: binding;
		return firmest(counted);
	};
}

/** The word that only aims for what follows it; not one that another verb governs: 鼓励企业争创. */
function aimOf(verbs: readonly Verb[]): Verb | undefined {
	const first = verbs.find(({ grade, governs, kind }) => grade === 3 || (governs && kind === 'words'));
	return first?.grade === 3 ? first : undefined;
}

/** The words that say how firmly a clause binds. */
function governing(verbs: readonly Verb[], aimed: Verb | undefined): Verb[] {
	const bound = verbs.filter(({ grade, kind }) => grade === 5 && kind === 'words');
	if (bound.length > 0) return bound;
	const governed = (kind: Verb['kind']): Verb[] =>
		verbs.filter((verb) => verb.governs && verb.kind === kind).slice(0, 1);
	const [first] = governed('words');
	if (first?.grade === 1) return [first];
	if (aimed) return [{ ...aimed, figure: aimed.figure || verbs.some(({ figure }) => figure) }];
	const set = verbs.filter(({ grade, kind, figure }) => (kind === 'withFigure' ? figure : grade === 4));
	if (set.length > 0 && !(first && first.start < (set[0]?.start ?? 0))) return set;
	return [governed('words'), governed('adverbs'), governed('effects')].find((some) => some.length > 0) ?? [];
}

function firmest(verbs: readonly Verb[]): Commitment {
	const withFigure = verbs.filter(({ figure, grade }) => figure && grade >= 3);
	const plain = verbs.filter(({ kind }) => kind !== 'effects');
	const decisive = [withFigure, plain, verbs].find((some) => some.length > 0) ?? [];
	const grade = decisive.reduce<Commitment['grade']>(
		(most, verb) => (verb.grade > (most ?? 0) ? verb.grade : most),
		null,
	);
	const words = decisive.filter((verb) => verb.grade === grade).map(({ start, end }) => ({ start, end }));
	return {
		grade,
		words: words.filter(({ start }, index) => words.findIndex((word) => word.start === start) === index),
	};
}
