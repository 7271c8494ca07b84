import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../../scripts/io/encoding.ts';

// “第一章 总则。” in other encodings.
const gbk = Buffer.from('b5dad2bbd5c220d7dcd4f2a1a3', 'hex');
const big5 = Buffer.from('b2c4a440b3b920c160ab68a143', 'hex');

describe('the bytes of a plan', () => {
	test('are UTF-8, with a byte order mark or without', () => {
		expect(decodeText(Buffer.from('第一章 总则。'), 'f')).toBe('第一章 总则。');
		expect(decodeText(Buffer.from('\uFEFF第一章 总则。'), 'f')).toBe('第一章 总则。');
	});

	test.each([
		['GBK', gbk, 'f:1: found text in GBK, expected the text of a plan in UTF-8; convert it: iconv -f GBK'],
		['Big5', big5, 'found text in Big5'],
		['UTF-16', Buffer.from('\uFEFF第一章', 'utf16le'), 'found text in UTF-16'],
		['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'found a binary file'],
		['a PDF', Buffer.from('%PDF-1.7\n\u0001\u0002'), 'found a binary file'],
		['Latin-1', Buffer.from('caf\u00e9 cr\u00e8me', 'latin1'), 'found bytes that are not UTF-8'],
	])('in %s are refused by name', (_, bytes, message) => {
		expect(() => decodeText(bytes, 'f')).toThrow(message);
	});
});
