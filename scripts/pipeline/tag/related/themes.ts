import type { RelatedRules, TaggedParagraph } from '#model/related';
import { type Bond, pairsOf } from './bonds.ts';
import type { Likeness } from './likeness.ts';

/**
 * Bonds of paragraphs that share a theme, as far as their words agree.
 *
 * @example themeBonds(paragraphs, rules, likeness)[0] // => { ends: ['6.1.3.1', '7.1.5.1'], kind: 'theme', word: 'education', weight: 0.3 }
 */
export function themeBonds(
	paragraphs: readonly TaggedParagraph[],
	rules: RelatedRules,
	likeness: (a: string, b: string) => Likeness,
): Bond[] {
	const { weight } = rules.reasons.find(({ kind }) => kind === 'theme') ?? { weight: 0 };
	return pairsOf(paragraphs).flatMap(([a, b]) => {
		const shared = (a.themes ?? []).filter((theme) => b.themes?.includes(theme));
		if (shared.length === 0) return [];
		const counted = (weight * likeness(a.id, b.id).cosine) / shared.length;
		return shared.map((word): Bond => ({ ends: [a.id, b.id], kind: 'theme', word, weight: counted }));
	});
}
