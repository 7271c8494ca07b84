import type { PlanData } from '#model/plan-data';

/**
 * The address of the sentence that holds an offset into its paragraph in Chinese, which is the same in both scripts.
 *
 * @example sentenceAt(paragraph, 88) // => '1.1.0.4.s3'
 * @throws RangeError when the paragraph is shorter
 */
export function sentenceAt({ id, sentences }: PlanData['paragraphs'][number], offset: number): string {
	let end = 0;
	for (const sentence of sentences) {
		end += sentence.text['zh-hans'].length;
		if (offset < end) return sentence.id;
	}
	throw new RangeError(`${id} has no character ${offset}`);
}
