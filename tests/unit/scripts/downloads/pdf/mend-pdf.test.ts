import { deflateSync, inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { ideographsOf } from '../../../../../scripts/downloads/pdf/ideographs.ts';
import { mendCharacterMap, mendPdf } from '../../../../../scripts/downloads/pdf/mend-pdf.ts';

const map =
	'begincmap\n1 begincodespacerange\n<00> <FF>\nendcodespacerange\n' +
	'1 beginbfchar\n<52> <2EA0>\nendbfchar\n1 beginbfrange\n<79> <7A> <2F08>\nendbfrange\nendcmap\n';

/** A PDF of an information object and a stream. */
function sample(content: string): Buffer {
	const packed = deflateSync(content).toString('latin1');
	const objects = [
		"1 0 obj\n<</CreationDate (D:20261126141432+00'00')>>\nendobj\n",
		`2 0 obj\n<</Filter /FlateDecode\n/Length ${packed.length}>> stream\n${packed}\nendstream\nendobj\n`,
		'3 0 obj\n<</Type /Catalog>>\nendobj\n',
	];
	let body = '%PDF-1.4\n';
	const rows = objects.map((object) => {
		const row = `${String(body.length).padStart(10, '0')} 00000 n \n`;
		body += object;
		return row;
	});
	const table = `xref\n0 4\n0000000000 65535 f \n${rows.join('')}trailer\n<</Size 4>>\n`;
	return Buffer.from(`${body}${table}startxref\n${body.length}\n%%EOF\n`, 'latin1');
}

describe('a PDF that is mended', () => {
	const mended = Buffer.from(mendPdf(sample(map), '2026-03-04', '人民')).toString('latin1');

	test('has the date of the text', () => {
		expect(mended).toContain("/CreationDate (D:20260304000000+00'00')");
	});

	test('finds every object where its table says', () => {
		const table = Number(/startxref\n(\d+)/u.exec(mended)?.[1]);
		expect(mended.slice(table, table + 4)).toBe('xref');
		const starts = [...mended.slice(table).matchAll(/^(\d{10}) 00000 n/gmu)].map(([, start]) => Number(start));
		expect(starts.map((start) => mended.slice(start, start + 7))).toEqual(['1 0 obj', '2 0 obj', '3 0 obj']);
	});

	test('holds the characters of its text in place of radicals', () => {
		const [, length, from] = /\/Length (\d+)>> (stream\n)/u.exec(mended) ?? [];
		const start = mended.indexOf(from ?? '') + 'stream\n'.length;
		const content = inflateSync(Buffer.from(mended.slice(start, start + Number(length)), 'latin1')).toString('latin1');
		expect(content).toContain('3 beginbfchar\n<52> <6C11>\n<79> <4EBA>\n<7A> <2F09>\nendbfchar');
	});

	test('stays as it is where it has no plain table of references', () => {
		expect(Buffer.from(mendPdf(Buffer.from('%PDF-1.5\nother'), '2026-03-04', '')).toString()).toBe('%PDF-1.5\nother');
	});
});

test('a long map is cut into blocks of a hundred', () => {
	const long = map.replace('<79> <7A> <2F08>', '<00> <C7> <4E00>');
	expect(mendCharacterMap(long, new Map()).match(/\d+ beginbfchar/gu)).toEqual([
		'100 beginbfchar',
		'100 beginbfchar',
		'1 beginbfchar',
	]);
});

test('a glyph that stands for several characters still does', () => {
	const ligature = map.replace('<52> <2EA0>', '<52> <20142014>');
	expect(mendCharacterMap(ligature, new Map())).toContain('<52> <20142014>');
});

test('a radical stands for the character of the text that it is a form of', () => {
	expect([...ideographsOf('人民，风')]).toEqual([
		['⺠', '民'],
		['⻛', '风'],
		['⼈', '人'],
		['⾵', '风'],
	]);
	expect([...ideographsOf('户'), ...ideographsOf('戶')]).toEqual([
		['⼾', '户'],
		['⼾', '戶'],
	]);
});
