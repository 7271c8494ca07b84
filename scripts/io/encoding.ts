import { ContentError } from '#model/content-error';

// Control characters that no text holds.
const control = /[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/u;
// Words and marks that stand in any Chinese plan, to tell an encoding by.
const common = /[的章节一、，。]/gu;

/**
 * Decode the bytes of a plan; they must be UTF-8.
 *
 * @throws ContentError where they are binary, or in another encoding, which is named where it can be told
 */
export function decodeText(bytes: Uint8Array, file: string): string {
	const refuse = (found: string, remedy: string): ContentError =>
		new ContentError({ file, line: 1, found, expected: 'the text of a plan in UTF-8', remedy });
	if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
		throw refuse('text in UTF-16', `convert it: iconv -f UTF-16 -t UTF-8 "${file}"`);
	const text = decode(bytes, 'utf-8');
	if (text !== undefined && !control.test(text)) return text;
	if (text === undefined && !bytes.includes(0)) {
		const encoding = likeliest(bytes);
		if (encoding !== undefined)
			throw refuse(`text in ${encoding}`, `convert it: iconv -f ${encoding} -t UTF-8 "${file}"`);
	}
	if (text === undefined && !bytes.includes(0) && bytes.every((byte) => byte > 0x08))
		throw refuse('bytes that are not UTF-8', 'save the text as UTF-8');
	throw refuse('a binary file', 'give the plain text of the plan, not a PDF, Word or image file');
}

/** The Chinese encoding that reads the bytes as common words, one for every fifty bytes at least. */
function likeliest(bytes: Uint8Array): string | undefined {
	const scores = [
		['GBK', 'gb18030'],
		['Big5', 'big5'],
	].map(([name = '', encoding = '']) => ({ name, score: decode(bytes, encoding)?.match(common)?.length ?? 0 }));
	const [best] = scores.toSorted((a, b) => b.score - a.score);
	return best && best.score >= Math.max(1, bytes.length / 50) ? best.name : undefined;
}

function decode(bytes: Uint8Array, encoding: string): string | undefined {
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch {
		return undefined;
	}
}
