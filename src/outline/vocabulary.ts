import type { EditionId } from '#model/editions';
import { type IndexEntry, indexOrder } from '#model/index-order';
import type { PlanData } from '#model/plan-data';
import type { TaiwanData } from '#model/taiwan-data';
import { sentenceAt } from './sentence-at.ts';
import { titlesWith } from './titles-with.ts';

type TaiwanTerm = TaiwanData['terms'][number];

/** A word of the plan that Taiwan calls otherwise. */
export interface ShownWord extends Pick<TaiwanTerm, 'taiwan' | 'compare' | 'explanation'> {
	/** The word in Traditional characters, by which it is known on every page. */
	id: string;
	/** As the edition prints it. */
	word: string;
	/** The sentences that have it; where none has, the titles and the rows of tables. */
	places: string[];
}

/** The words that differ: those that mean something else in Taiwan, those with another word there, and official names. */
export interface ShownVocabulary {
	friends: ShownWord[];
	words: ShownWord[];
	names: ShownWord[];
}

/** The vocabulary of an edition, each part as its readers look words up; in English by pinyin. */
export function shownVocabulary({ terms }: TaiwanData, plan: PlanData, edition: EditionId): ShownVocabulary {
	const script = edition === 'en' ? 'zh-hans' : edition;
	const { compare } = indexOrder(script);
	const paragraphs = new Map(plan.paragraphs.map((paragraph) => [paragraph.id, paragraph]));
	const entryOf = (term: TaiwanTerm): IndexEntry => ({
		name: { 'zh-hans': term['zh-hans'], 'zh-hant': term['zh-hant'], en: '' },
	});
	const shown = terms
		.toSorted((one, other) => compare(entryOf(one), entryOf(other)))
		.map((term) => ({ term, word: shownWord(term, plan, paragraphs, edition) }));
	const wordsOf = (belongs: (term: TaiwanTerm) => boolean): ShownWord[] =>
		shown.filter(({ term }) => belongs(term)).map(({ word }) => word);
	return {
		friends: wordsOf(({ falseFriend }) => falseFriend),
		words: wordsOf(({ falseFriend, kind }) => !falseFriend && kind === 'vocabulary'),
		names: wordsOf(({ falseFriend, kind }) => !falseFriend && kind === 'official-name-keep'),
	};
}

function shownWord(
	{ taiwan, compare, explanation, places, ...term }: TaiwanTerm,
	plan: PlanData,
	paragraphs: ReadonlyMap<string, PlanData['paragraphs'][number]>,
	edition: EditionId,
): ShownWord {
	const sentences = places.flatMap(({ address, start }) => {
		const paragraph = paragraphs.get(address);
		return paragraph ? [sentenceAt(paragraph, start)] : [];
	});
	return {
		id: term['zh-hant'],
		word: edition === 'zh-hans' ? term['zh-hans'] : term['zh-hant'],
		taiwan,
		compare,
		explanation,
		places: sentences.length > 0 ? [...new Set(sentences)] : titlesWith([term['zh-hans']], plan),
	};
}
