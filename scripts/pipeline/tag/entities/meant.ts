/** One name of an entity, with the words one of which must stand near it. */
export interface Name {
	id: string;
	near: readonly string[];
}

/**
 * Decide which of the names at a place is meant: the one whose word stands nearest in the text, then the one whose word
 * stands in the context, then the one that needs no word.
 *
 * @example meantAt([{ id: 'bank', near: ['存款'] }, { id: 'shore', near: ['河流'] }], { start: 0, end: 2 }, '岸边的河流', '') // => { id: 'shore', near: ['河流'] }
 */
export function meantAt(
	names: readonly Name[],
	place: { start: number; end: number },
	text: string,
	context: string,
): Name | undefined {
	const distances = names.map((name) => ({ name, distance: distanceTo(name, place, text, context) }));
	return distances.reduce<{ name?: Name; distance: number }>(
		(nearest, each) => (each.distance < nearest.distance ? each : nearest),
		{ distance: Infinity },
	).name;
}

/** How far the nearest word of a name stands from a place: in the context just beyond the text, and for no word beyond that. */
function distanceTo(
	{ near }: Name,
	{ start, end }: { start: number; end: number },
	text: string,
	context: string,
): number {
	if (near.length === 0) return text.length + 1;
	const inText = near.flatMap((word) => {
		const before = text.slice(0, start).lastIndexOf(word);
		const after = text.indexOf(word, end);
		return [...(before >= 0 ? [start - before - word.length] : []), ...(after >= 0 ? [after - end] : [])];
	});
	if (inText.length > 0) return Math.min(...inText);
	return near.some((word) => context.includes(word)) ? text.length : Infinity;
}
