/** The quotation marks of Chinese texts, of the mainland and of Taiwan. */
export const quotationMarks = '“”‘’「」『』';

const anyQuotationMark = new RegExp(`[${quotationMarks}]`, 'gu');

/** A name or a text without quotation marks. @example bareOf('“放管服”改革') // => '放管服改革' */
export function bareOf(words: string): string {
	return words.replace(anyQuotationMark, '');
}
