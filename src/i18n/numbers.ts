import type { EditionId } from '#model/editions';

/**
 * Write a whole number as an edition prints it: in thousands in English, as it is in Chinese.
 *
 * @example grouped('en', 30002) // => '30,002'
 */
export function grouped(edition: EditionId, value: number): string {
	return edition === 'en' ? value.toLocaleString('en-US') : String(value);
}

const kilobytes = new Intl.NumberFormat('en-US', { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 });

/** The size of a file, as every edition writes it. @example fileSize(98_304) // => '98 kB' */
export function fileSize(bytes: number): string {
	return kilobytes.format(bytes / 1000);
}

const megabytes = new Intl.NumberFormat('en-US', { style: 'unit', unit: 'megabyte', maximumFractionDigits: 0 });

/** A size in round numbers, as every edition writes it. @example roundSize(8_730_000) // => '9 MB' */
export function roundSize(bytes: number): string {
	return megabytes.format(bytes / 1_000_000);
}
