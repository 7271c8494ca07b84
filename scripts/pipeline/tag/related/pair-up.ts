import type { Related } from '#model/related';

/** A link between two paragraphs. */
export interface Link {
	ends: readonly [string, string];
	strength: number;
	reason: Related['reason'];
}

/**
 * Give each paragraph its links: first those that stand first for either end, then those that stand second, and so on. A
 * link is kept where both ends have room for it, so that every link leads back.
 *
 * @returns by address, the strongest link first
 * @example pairUp(['a', 'b'], [{ ends: ['a', 'b'], strength: 1, reason }], 5).get('b') // => [{ id: 'a', reason }]
 */
export function pairUp(ids: readonly string[], links: readonly Link[], atMost: number): Map<string, Related[]> {
	const strongestFirst = links.toSorted((a, b) => b.strength - a.strength);
	const ranked = ranksOf(strongestFirst).sort((a, b) => a.rank - b.rank);
	const room = new Map(ids.map((id) => [id, atMost]));
	const kept = new Set(
		ranked.flatMap(({ link }) => {
			const rooms = link.ends.map((end) => room.get(end) ?? 0);
			if (rooms.some((left) => left === 0)) return [];
			for (const end of link.ends) room.set(end, (room.get(end) ?? 0) - 1);
			return [link];
		}),
	);
	const related = new Map(ids.map((id): [string, Related[]] => [id, []]));
	for (const link of strongestFirst.filter((each) => kept.has(each))) {
		const [first, second] = link.ends;
		related.get(first)?.push({ id: second, reason: link.reason });
		related.get(second)?.push({ id: first, reason: link.reason });
	}
	return related;
}

/** The place of each link among those of its ends, the better of the two; the order of links stays. */
function ranksOf(strongestFirst: readonly Link[]): { link: Link; rank: number }[] {
	const seen = new Map<string, number>();
	return strongestFirst.map((link) => {
		const ranks = link.ends.map((end) => seen.get(end) ?? 0);
		for (const end of link.ends) seen.set(end, (seen.get(end) ?? 0) + 1);
		return { link, rank: Math.min(...ranks) };
	});
}
