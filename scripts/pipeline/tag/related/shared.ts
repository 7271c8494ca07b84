import { ancestorsOf, type Entity } from '#model/entity';
import type { ReasonKind, RelatedRules, TaggedParagraph } from '#model/related';
import { type Bond, pairsOf, rarityOf } from './bonds.ts';

/** What a bond counts where a paragraph names only what stands under the thing shared. */
const throughParent = 0.5;

/** A thing that paragraphs share, and whether each names it itself. */
interface Shared {
	kind: ReasonKind;
	word: string;
	sharers: Map<string, boolean>;
}

/**
 * Bonds of paragraphs that share an entity, or what it stands under, or an indicator. What many share counts less.
 *
 * @example sharedBonds(paragraphs, rules, entities)[0] // => { ends: ['1.5.1.3', '7.2.1.1'], kind: 'place', word: 'liuwan', weight: 0.8 }
 */
export function sharedBonds(
	paragraphs: readonly TaggedParagraph[],
	rules: RelatedRules,
	entities: readonly Entity[],
): Bond[] {
	return sharedThings(paragraphs, rules, entities).flatMap(({ kind, word, sharers }) => {
		const { weight, among } = rules.reasons.find((reason) => reason.kind === kind) ?? { weight: 0, among: 0 };
		if (sharers.size > among) return [];
		const counted = weight * rarityOf(sharers.size, paragraphs.length);
		return pairsOf([...sharers]).map(([[first, firstNames], [second, secondNames]]): Bond => {
			const share = firstNames && secondNames ? 1 : throughParent;
			return { ends: [first, second], kind, word, weight: share * counted };
		});
	});
}

function sharedThings(
	paragraphs: readonly TaggedParagraph[],
	rules: RelatedRules,
	entities: readonly Entity[],
): Shared[] {
	const byId = new Map(entities.map((entity) => [entity.id, entity]));
	const things = new Map<string, Shared>();
	const add = (kind: ReasonKind, word: string, id: string, itself: boolean): void => {
		const key = `${kind} ${word}`;
		const thing = things.get(key) ?? { kind, word, sharers: new Map<string, boolean>() };
		thing.sharers.set(id, itself || (thing.sharers.get(id) ?? false));
		things.set(key, thing);
	};
	for (const { id, entities: named, indicators = [] } of paragraphs) {
		for (const { id: entity } of named) {
			for (const word of [entity, ...ancestorsOf(entity, byId)]) {
				const { kind, ubiquitous } = byId.get(word) ?? {};
				const reason = kind === undefined ? undefined : rules.entities[kind];
				if (reason && !ubiquitous) add(reason, word, id, word === entity);
			}
		}
		for (const word of indicators) add('indicator', word, id, true);
	}
	return [...things.values()];
}
