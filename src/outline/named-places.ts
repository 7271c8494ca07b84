import type { PlanData } from '#model/plan-data';
import { sentenceAt } from './sentence-at.ts';

/** A place that names something, as half-open UTF-16 offsets into its paragraph in Simplified characters. */
export interface NamedPlace {
	/** Of the paragraph. */
	address: string;
	sentence: string;
	start: number;
	end: number;
}

/**
 * Where the text names each entity, or each term of the glossary, by its id, in the order of the text.
 *
 * @example placesNamed(plan, 'entities').get('liuwan')?.[0] // => { address: '1.1.0.4', sentence: '1.1.0.4.s3', start: 88, end: 91 }
 */
export function placesNamed(
	{ paragraphs }: Pick<PlanData, 'paragraphs'>,
	kind: 'entities' | 'terms',
): Map<string, NamedPlace[]> {
	const places = paragraphs.flatMap((paragraph) =>
		paragraph[kind].map(({ id, start, end }) => ({
			id,
			place: { address: paragraph.id, sentence: sentenceAt(paragraph, start), start, end },
		})),
	);
	const byId = Map.groupBy(places, ({ id }) => id);
	return new Map([...byId].map(([id, own]) => [id, own.map(({ place }) => place)]));
}
