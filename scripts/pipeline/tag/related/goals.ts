import type { RelatedRules, TaggedParagraph } from '#model/related';
import { type Bond, endsOf } from './bonds.ts';
import type { Likeness } from './likeness.ts';

/** How many measures a goal may lead to for being one. */
const measuresOfAGoal = 3;
/** How many shared words show a bond. */
const shownWords = 3;

/**
 * Bonds of goals with the measures that speak of the same: those whose words agree most. What stands under which
 * headings tells goals, measures and reports apart.
 *
 * @example goalBonds(paragraphs, rules, likeness)[0]?.kind // => 'goal'
 */
export function goalBonds(
	paragraphs: readonly TaggedParagraph[],
	rules: RelatedRules,
	likeness: (a: string, b: string) => Likeness,
): Bond[] {
	const { weight } = rules.reasons.find(({ kind }) => kind === 'goal') ?? { weight: 0 };
	const [goal, report] = [new RegExp(rules.goals, 'u'), new RegExp(rules.reports, 'u')];
	const isUnder = ({ headings }: TaggedParagraph, title: RegExp): boolean =>
		headings.some((heading) => title.test(heading));
	const ids = paragraphs.map(({ id }) => id);
	const goals = paragraphs.filter((paragraph) => isUnder(paragraph, goal));
	const measures = paragraphs.filter((paragraph) => !isUnder(paragraph, goal) && !isUnder(paragraph, report));
	return goals.flatMap((aim) =>
		measures
			.map(({ id: measure }) => ({ measure, ...likeness(aim.id, measure) }))
			.sort((a, b) => b.cosine - a.cosine)
			.slice(0, measuresOfAGoal)
			.flatMap(({ measure, cosine, words }) => {
				const shown = words.slice(0, shownWords);
				return shown.map((word): Bond => ({
					ends: endsOf(aim.id, measure, ids),
					kind: 'goal',
					word,
					weight: (weight * cosine) / shown.length,
				}));
			}),
	);
}
