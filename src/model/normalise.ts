/**
 * A text as its SHA-256 is taken of it: composed (NFC), every run of white space one space, and none at the ends. The
 * hash is then of its UTF-8 bytes.
 *
 * @example normalised(' One\n two. ') // => 'One two.'
 */
export function normalised(text: string): string {
	return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}
