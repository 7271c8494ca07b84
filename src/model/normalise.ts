/**
 * A text as its SHA-256 is taken of it: composed (NFC), every run of white space one space, and none at the ends. The
 * hash is then of its UTF-8 bytes.
 *
 * @example normalised(' One\n two. ') // => 'One two.'
 */
export function normalised(text: string): string {
	return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/**
 * A heading, or the caption of a table, as its SHA-256 is taken: its words without number and white space, which pages set
 * each in their own way.
 *
 * @example headingText('One two') // => 'Onetwo'
 */
export function headingText(title: string): string {
	return normalised(title).replaceAll(' ', '');
}

/**
 * A row of a table as its SHA-256 is taken: its cells that hold something.
 *
 * @example rowText(['', 'GDP', '8%']) // => 'GDP | 8%'
 */
export function rowText(cells: readonly string[]): string {
	return cells
		.map(normalised)
		.filter((cell) => cell !== '')
		.join(' | ');
}
