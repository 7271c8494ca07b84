import type { Entity } from '#model/entity';
import type { Related, RelatedRules, TaggedParagraph } from '#model/related';
import { type Bond, isSameSection } from './related/bonds.ts';
import { goalBonds } from './related/goals.ts';
import { likenessOf } from './related/likeness.ts';
import { pairUp } from './related/pair-up.ts';
import { phraseBonds } from './related/phrases.ts';
import { sharedBonds } from './related/shared.ts';
import { themeBonds } from './related/themes.ts';

/** What the links between paragraphs go by. */
export interface RelatedKnowledge {
	rules: RelatedRules;
	entities: readonly Entity[];
}

/**
 * Link paragraphs that speak of the same things, both ways: what few paragraphs share counts most, and of what two
 * share, what counts most is the reason.
 *
 * @returns by address, the strongest link first; at most `rules.atMost` for a paragraph, none for one that shares nothing
 * @example relatedOf(paragraphs, knowledge).get('1.5.2.3')?.[0] // => { id: '2.2.2.1', reason: { kind: 'goal', words: ['研究与试验发展经费'] } }
 */
export function relatedOf(
	paragraphs: readonly TaggedParagraph[],
	{ rules, entities }: RelatedKnowledge,
): Map<string, Related[]> {
	const likeness = likenessOf(paragraphs, rules.boilerplate);
	const bonds = [
		...sharedBonds(paragraphs, rules, entities),
		...phraseBonds(paragraphs, rules),
		...goalBonds(paragraphs, rules, likeness),
		...themeBonds(paragraphs, rules, likeness),
	];
	const links = Array.from(Map.groupBy(bonds, ({ ends }) => ends.join(' ')).values()).flatMap((between) => {
		const [first] = between;
		if (!first) return [];
		const share = isSameSection(...first.ends) ? rules.sameSection : 1;
		return [{ ends: first.ends, strength: share * sum(between), reason: reasonOf(between) }];
	});
	const strongEnough = links.filter(({ strength }) => strength >= rules.least);
	return pairUp(
		paragraphs.map(({ id }) => id),
		strongEnough,
		rules.atMost,
	);
}

function sum(bonds: readonly Bond[]): number {
	return bonds.reduce((total, { weight }) => total + weight, 0);
}

/** The kind of bond that counts most, with its words, the weightiest first. */
function reasonOf(bonds: readonly Bond[]): Related['reason'] {
	const [strongest] = Array.from(Map.groupBy(bonds, ({ kind }) => kind)).sort(([, a], [, b]) => sum(b) - sum(a));
	const [kind, own] = strongest ?? ['theme', []];
	return { kind, words: own.toSorted((a, b) => b.weight - a.weight).map(({ word }) => word) };
}
