import { titlesAbove } from '#model/address';
import type { EditionId } from '#model/editions';
import type { PlanData } from '#model/plan-data';
import { type CountedWord, countedWords, spansBySentence } from './evidence.ts';

/** A paragraph on a page that gathers paragraphs: some of its sentences, each leading to its place. */
export interface Place {
	/** The address of the paragraph. */
	id: string;
	/** The titles above it below its chapter, the outermost first. */
	titles: string[];
	/** Whether it only touches on what the page is about. */
	also: boolean;
	sentences: { id: string; text: string; untranslated: boolean }[];
	/** How many more sentences would be shown, were there room. */
	rest: number;
	/** The words that decide, in Chinese; undefined where the page does not tell. */
	words: CountedWord[] | undefined;
}

type Paragraph = PlanData['paragraphs'][number];

// Of a long paragraph, the sentences with the most words that decide.
const mostSentences = 3;

/** The paragraphs of a theme in the order of the text, each with the sentences that hold the words that decide. */
export function placesOfTheme(data: PlanData, slug: string, edition: EditionId): Place[] {
	const titles = titlesOf(data, edition);
	return data.paragraphs.flatMap((paragraph) =>
		paragraph.themes
			.filter(({ theme }) => theme === slug)
			.map(({ primary, evidence }) => {
				const counts = spansBySentence(paragraph, evidence);
				const [first] = paragraph.sentences;
				const chosen = counts.size === 0 && first ? [first.id] : mostOf(counts);
				return {
					...placeOf(paragraph, chosen, titles, edition),
					also: !primary,
					rest: Math.max(0, counts.size - chosen.length),
					words: countedWords(paragraph.text[edition === 'en' ? 'zh-hans' : edition], evidence),
				};
			}),
	);
}

function mostOf(counts: ReadonlyMap<string, number>): string[] {
	const most = [...counts].toSorted(([, one], [, other]) => other - one).slice(0, mostSentences);
	return most.map(([id]) => id);
}

/** The paragraphs behind a door in the order of the text, each with the sentences that answer. */
export function placesBehind(
	data: PlanData,
	{ paragraphs: answering }: Pick<PlanData['doors'][number], 'paragraphs'>,
	edition: EditionId,
): Place[] {
	const titles = titlesOf(data, edition);
	const byId = new Map(data.paragraphs.map((paragraph) => [paragraph.id, paragraph]));
	return answering.flatMap(({ id, sentences }) => {
		const paragraph = byId.get(id);
		return paragraph ? [placeOf(paragraph, sentences, titles, edition)] : [];
	});
}

function placeOf(
	{ id, sentences }: Paragraph,
	chosen: readonly string[],
	titles: ReadonlyMap<string, string>,
	edition: EditionId,
): Place {
	return {
		id,
		titles: titlesAbove(id, titles).slice(1),
		also: false,
		sentences: sentences
			.filter((sentence) => chosen.includes(sentence.id))
			.map((sentence) => ({
				id: sentence.id,
				text: sentence.text[edition] || sentence.text['zh-hans'],
				untranslated: sentence.text[edition] === '',
			})),
		rest: 0,
		words: undefined,
	};
}

function titlesOf({ headings }: PlanData, edition: EditionId): Map<string, string> {
	return new Map(headings.map(({ id, title }) => [id, title[edition] || title['zh-hans']]));
}
