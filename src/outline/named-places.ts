import type { PlanData } from '#model/plan-data';

/** A place that names something, as half-open UTF-16 offsets into its paragraph in Simplified characters. */
export interface NamedPlace {
	/** Of the paragraph. */
	address: string;
	sentence: string;
	start: number;
	end: number;
}

/**
 * Where the text names each entity, by its id, in the order of the text.
 *
 * @example placesNamed(plan).get('sanjiangkou')?.[0] // => { address: '1.1.0.4', sentence: '1.1.0.4.s3', start: 88, end: 91 }
 */
export function placesNamed({ paragraphs }: Pick<PlanData, 'paragraphs'>): Map<string, NamedPlace[]> {
	const places = paragraphs.flatMap((paragraph) =>
		paragraph.entities.map(({ id, start, end }) => ({
			id,
			place: { address: paragraph.id, sentence: sentenceAt(paragraph, start), start, end },
		})),
	);
	const byEntity = Map.groupBy(places, ({ id }) => id);
	return new Map([...byEntity].map(([id, own]) => [id, own.map(({ place }) => place)]));
}

/** The address of the sentence that holds an offset into its paragraph. */
function sentenceAt({ id, sentences }: PlanData['paragraphs'][number], offset: number): string {
	let end = 0;
	for (const sentence of sentences) {
		end += sentence.text['zh-hans'].length;
		if (offset < end) return sentence.id;
	}
	throw new RangeError(`${id} has no character ${offset}`);
}
