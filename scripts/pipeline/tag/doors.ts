import type { Behind, Door } from '#model/door';
import type { EntityAt } from '#model/entity';
import type { Sentence } from '#model/plan';
import type { TaggedParagraph } from '#model/related';
import { indexNames, longestMatches } from '../longest-match.ts';

/** A paragraph with its sentences and what has been found in it. */
export interface Answering extends TaggedParagraph {
	sentences: readonly Sentence[];
}

/** How much the words of a sentence must weigh to answer: a strong word does, two weak words do. */
const enough = 2;

/**
 * Find what the plan answers to everyday needs: the sentences, leads apart, that hold a door’s words. In a paragraph whose titles or
 * primary theme are the door’s own, one weak word is enough.
 *
 * @param kinds the kind of each entity, by its id
 * @returns the doors in their order, the paragraphs of each in the order given
 * @example doorsOf(paragraphs, doors, kinds)[0] // => { door: 'school', paragraphs: [{ id: '7.1.2.1', sentences: ['7.1.2.1.s2'] }] }
 */
export function doorsOf(
	paragraphs: readonly Answering[],
	doors: readonly Door[],
	kinds: ReadonlyMap<string, string>,
): Behind[] {
	return doors.map((door) => {
		const weigh = scaleOf(door);
		const answers = paragraphs.map((paragraph) => {
			const start = isAbout(paragraph, door, weigh) ? 1 : 0;
			const sentences = paragraph.sentences.filter((sentence) => {
				if (sentence.role === 'lead') return false;
				const text = paragraph.text.slice(sentence.start, sentence.end);
				return start + weigh(text) + weightOfEntities(paragraph, sentence, door, kinds) >= enough;
			});
			return { id: paragraph.id, sentences: sentences.map(({ id }) => id) };
		});
		return { door: door.id, paragraphs: answers.filter(({ sentences }) => sentences.length > 0) };
	});
}

/** Makes the measure of a door: what the different words of it weigh that a text holds, the longest at each place. */
function scaleOf({ words: { strong, weak, not } }: Door): (text: string) => number {
	const weighed = (list: readonly string[], weight: number): [string, { word: string; weight: number }][] =>
		list.map((word) => [word, { word, weight }]);
	const index = indexNames([...weighed(strong, enough), ...weighed(weak, 1), ...weighed(not, 0)]);
	return (text) => {
		const found = new Map(longestMatches(text, index).map(({ named: { word, weight } }) => [word, weight]));
		return [...found.values()].reduce((total, weight) => total + weight, 0);
	};
}

function isAbout({ headings, themes = [] }: Answering, door: Door, weigh: (text: string) => number): boolean {
	const [primary] = themes;
	return (primary !== undefined && door.themes.includes(primary)) || headings.some((title) => weigh(title) >= enough);
}

/** One where a sentence names an entity of the door’s kinds. */
function weightOfEntities(
	{ entities }: Answering,
	{ start, end }: Sentence,
	door: Door,
	kinds: ReadonlyMap<string, string>,
): number {
	const isOwn = ({ id }: EntityAt): boolean => door.kinds.includes(kinds.get(id) ?? '');
	return entities.some((entity) => entity.start >= start && entity.end <= end && isOwn(entity)) ? 1 : 0;
}
