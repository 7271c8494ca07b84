import { paragraphOf } from '#model/address';
import type { PlanData } from '#model/plan-data';
import { themesOfSentence } from './evidence.ts';

/** An indicator of the table that belongs to a theme, and the sentences of the theme that speak of it. */
export interface ThemeIndicator {
	/** The address of its row. */
	id: string;
	sentences: string[];
}

// The part of the sentences that speak of an indicator which must have the words of a theme.
const enough = 0.5;

/**
 * The indicators of a theme: those of whose sentences at least half are about it.
 *
 * @example themeIndicators(plan, 'digital') // => [{ id: '1.5.3.t1.r9', sentences: ['2.1.3.1.s2', …] }]
 */
export function themeIndicators({ indicators, paragraphs }: PlanData, slug: string): ThemeIndicator[] {
	const byId = new Map(paragraphs.map((paragraph) => [paragraph.id, paragraph]));
	const isAbout = (sentence: string): boolean => {
		const paragraph = byId.get(paragraphOf(sentence));
		return paragraph !== undefined && themesOfSentence(paragraph, sentence).includes(slug);
	};
	return indicators.flatMap(({ id, links }) => {
		const all = [...new Set(links.map(({ address }) => address))];
		const sentences = all.filter(isAbout);
		return sentences.length > 0 && sentences.length >= all.length * enough ? [{ id, sentences }] : [];
	});
}
