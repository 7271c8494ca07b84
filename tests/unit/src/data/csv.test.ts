import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asCsv } from '../../../../src/data/csv.ts';

const column = (value: string | number | boolean | null): string =>
	asCsv(['cell'], [{ cell: value }]).split('\r\n')[1] ?? '';

test('rows stand below their names, in UTF-8 with a byte order mark, with CRLF', () => {
	expect(asCsv(['id', 'value'], [{ id: 'a', value: 1.5 }])).toBe('\uFEFFid,value\r\na,1.5\r\n');
});

test('words that a spreadsheet program would take for a formula have an apostrophe before them', () => {
	for (const words of ['=1+1', '+1', '-1', '@a', '＝1', '\t1']) expect(column(words), words).toBe(`'${words}`);
	expect(column('一=1')).toBe('一=1');
});

test('numbers stay numbers, negative ones too; true and false are written out; null is empty', () => {
	expect([-3.5, 0, true, false, null].map(column)).toEqual(['-3.5', '0', 'true', 'false', '']);
});

test('another parser reads back every word, whatever its commas, quotes and line breaks', () => {
	const words = fc.string({ unit: 'grapheme' }).filter((text) => !/^[=+\-@\t\r＝＋－＠]/u.test(text));
	fc.assert(
		fc.property(fc.array(fc.record({ a: words, b: words }), { minLength: 1 }), (rows) => {
			const read: unknown = parse(asCsv(['a', 'b'], rows), { bom: true, columns: true, record_delimiter: '\r\n' });
			expect(read).toEqual(rows);
		}),
	);
});

test('a row with other columns than are listed is refused, and both are named', () => {
	expect(() => asCsv(['a', 'b'], [{ a: 1, c: 2 }])).toThrow(/lacks the columns \[b\] and has \[c\]/u);
});
