import type { Edition, EditionParagraph } from '#model/edition';
import type { EntityAt } from '#model/entity';
import type { Subjects } from '#model/tags';
import type { TaiwanTerm, TaiwanVocabulary } from '#model/taiwan-vocabulary';
import { taiwanNamesOf, taiwanTermsIn } from '../taiwan-terms.ts';
import { type Candidate, candidatesIn, markFirst } from './marks.ts';

/** The English name of a term or an entity, by its id. */
export type EnglishNames = ReadonlyMap<string, string>;

/** What is marked besides figures. */
export interface Marking extends Pick<Subjects, 'entities' | 'terms'> {
	/** The entities that pages mark. */
	marked: ReadonlySet<string>;
	english: EnglishNames;
	taiwan: TaiwanVocabulary;
}

/**
 * Mark in an edition the terms of the glossary, in the Traditional one the words that Taiwan calls otherwise, and the
 * entities; the first of each in a section.
 */
export function markSubjects(edition: Edition, { entities, terms, marked, english, taiwan }: Marking): Edition {
	const find =
		(found: ReadonlyMap<string, readonly EntityAt[]>, kind: 'term' | 'entity') =>
		(paragraph: EditionParagraph): Candidate[] => {
			const own = (found.get(paragraph.id) ?? []).filter(({ id }) => kind === 'term' || marked.has(id));
			return edition.id === 'en'
				? englishCandidates(paragraph, own, english, kind)
				: candidatesIn(paragraph, own, ({ start, end, id }) => ({ kind, id, start, end }));
		};
	const withTerms = markFirst(edition, find(terms, 'term'));
	const withTaiwan = edition.id === 'zh-hant' ? markFirst(withTerms, taiwanCandidates(taiwan)) : withTerms;
	return markFirst(withTaiwan, find(entities, 'entity'));
}

/** The English names of what the Chinese of a sentence names, where its English has them; the longest first. */
function englishCandidates(
	{ sentences }: EditionParagraph,
	found: readonly EntityAt[],
	english: EnglishNames,
	kind: 'term' | 'entity',
): Candidate[] {
	const candidates = found.flatMap(({ id, start, end }): Candidate[] => {
		const sentence = sentences.find((candidate) => start >= candidate.start && end <= candidate.end);
		const name = english.get(id);
		if (!sentence || name === undefined) return [];
		const at = indexOfName(sentence.text, name);
		return at < 0 ? [] : [{ kind, id, sentence: sentence.id, start: at, end: at + name.length }];
	});
	return candidates.toSorted((one, other) => other.end - other.start - (one.end - one.start));
}

/** Where a text has a name as whole words, in any case. */
function indexOfName(text: string, name: string): number {
	const [lower, wanted] = [text.toLowerCase(), name.toLowerCase()];
	for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1)) {
		if (!/\p{L}|\p{N}/u.test(`${text.charAt(at - 1)}${text.charAt(at + name.length)}`)) return at;
	}
	return -1;
}

function taiwanCandidates(vocabulary: TaiwanVocabulary): (paragraph: EditionParagraph) => Candidate[] {
	const names = taiwanNamesOf(vocabulary);
	return (paragraph) => {
		const spans = taiwanTermsIn(paragraph.text, names)
			.filter(({ index }) => !isOnlyExplained(vocabulary.terms[index]))
			.map(({ index, start, end }) => ({ id: String(index), start, end }));
		return candidatesIn(paragraph, spans, ({ id, start, end }) => ({
			kind: 'taiwan',
			id,
			falseFriend: vocabulary.terms[Number(id)]?.falseFriend ?? false,
			start,
			end,
		}));
	};
}

/** Whether the glossary says all that there is to say of a term: its own mark is enough. */
function isOnlyExplained(term: TaiwanTerm | undefined): boolean {
	return term?.term !== undefined && !term.falseFriend && term.taiwan.length + term.compare.length === 0;
}
