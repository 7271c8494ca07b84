import type { Figure } from '#model/figure';
import type { Indicator, IndicatorLink } from '#model/indicator';
import type { NameRules } from '#model/indicator-rules';
import { namerOf } from './consistency/names.ts';

// A name of two characters, such as 经济, is a word of many sentences.
const shortest = 3;

/** What is searched for indicators. */
interface Searched {
	indicators: readonly Indicator[];
	figures: readonly Figure[];
	sentences: readonly { id: string; text: string }[];
}

/**
 * Find where the text speaks of each indicator: `states` where a figure gives a number for it, `names` where a sentence
 * names it without one, `serves` where a sentence speaks of what moves it.
 *
 * @returns by the address of the row, in the order of the text, one link for each sentence
 * @example indicatorLinks(searched, names).get('1.5.3.t1.r1')?.[0] // => { address: '1.1.0.2.s3', relation: 'states', figures: ['1.1.0.2.f1'] }
 */
export function indicatorLinks(
	{ indicators, figures, sentences }: Searched,
	rules: NameRules,
): Map<string, IndicatorLink[]> {
	const namer = namerOf(rules);
	const figuresBySentence = Map.groupBy(figures, ({ sentence }) => sentence);
	return new Map(
		indicators.map((indicator) => {
			const concept = rules.concepts.find(({ id }) => id === namer(indicator.name)?.concept);
			const names = [indicator.name, ...(concept ? [concept.name['zh-hans'], ...concept.aliases] : [])].filter(isName);
			const stated = (sentence: string): string[] =>
				(figuresBySentence.get(sentence) ?? [])
					.filter((figure) =>
						concept ? namer(figure.indicator)?.concept === concept.id : figure.indicator === indicator.name,
					)
					.map(({ id }) => id);
			const links = sentences.flatMap(({ id, text }): IndicatorLink[] => {
				const own = stated(id);
				if (own.length > 0) return [{ address: id, relation: 'states', figures: own }];
				if (names.some((name) => text.includes(name))) return [{ address: id, relation: 'names', figures: [] }];
				const serves = concept?.serves.some((words) => text.includes(words)) ?? false;
				return serves ? [{ address: id, relation: 'serves', figures: [] }] : [];
			});
			return [indicator.id, links];
		}),
	);
}

function isName(words: string): boolean {
	return words.length >= shortest;
}
