import type { EditionId } from '#model/editions';

/**
 * Write a whole number as an edition prints it: in thousands in English, as it is in Chinese.
 *
 * @example grouped('en', 30002) // => '30,002'
 */
export function grouped(edition: EditionId, value: number): string {
	return edition === 'en' ? value.toLocaleString('en-US') : String(value);
}
