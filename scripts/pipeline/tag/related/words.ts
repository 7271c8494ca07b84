const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const han = /\p{Script=Han}/gu;

/** The words of a text, as Unicode’s dictionary parts them. @example wordsOf('保护历史文化') // => ['保护', '历史', '文化'] */
export function wordsOf(text: string): string[] {
	return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/**
 * Make the measure of what a phrase says: how many of its Chinese characters belong to no boilerplate.
 *
 * @example substanceMeasure(['加快', '推进'])('加快推进宅基地') // => 3
 */
export function substanceMeasure(boilerplate: readonly string[]): (phrase: string) => number {
	const longestFirst = boilerplate.toSorted((a, b) => b.length - a.length);
	const any = new RegExp(longestFirst.map((word) => RegExp.escape(word)).join('|'), 'gu');
	return (phrase) => phrase.replace(any, ' ').match(han)?.length ?? 0;
}
