import { deflateSync, inflateSync } from 'node:zlib';
import { ideographsOf } from './ideographs.ts';
import { rewriteObjects } from './objects.ts';

// “/CreationDate (D:20261126141432+00'00')”.
const dates = /(?<=\/(?:CreationDate|ModDate) ?\(D:)\d{14}/gu;
// An object that is nothing but a compressed stream.
const stream = /^(?<name>\d+ 0 obj\n)<<\/Filter \/FlateDecode\n\/Length (?<length>\d+)>> stream\n/u;
// Entries that say which characters glyphs stand for: “<18> <798F>”, and from – to: “<79> <7A> <5E02>”.
const entry = /^<(?<from>[\dA-F]+)> (?:<(?<to>[\dA-F]+)> )?<(?<units>(?:[\dA-F]{4})+)>$/gmu;
const entries = /\d+ beginbf(?:char|range)\n[\s\S]*?endbf(?:char|range)\n/gu;
// Dashes that a font draws alike.
const dashes: ReadonlyMap<string, string> = new Map([
	['⸺', '——'],
	['―', '—'],
]);
// A block of entries holds no more.
const most = 100;

/**
 * Set the dates of a PDF that Chromium wrote, and let its glyphs stand for the characters of its text.
 *
 * @param date of the text: 2026-11-26
 * @param text all that it holds
 */
export function mendPdf(pdf: Uint8Array, date: string, text: string): Uint8Array {
	const drawnAlike = [...ideographsOf(text), ...dashes].filter(([other]) => !text.includes(other));
	const characters = new Map(drawnAlike);
	const dated = Buffer.from(pdf)
		.toString('latin1')
		.replace(dates, `${date.replaceAll('-', '')}000000`);
	return Buffer.from(
		rewriteObjects(dated, (object) => mendStream(object, characters)),
		'latin1',
	);
}

function mendStream(object: string, characters: ReadonlyMap<string, string>): string {
	const head = stream.exec(object);
	const { name = '', length = '0' } = head?.groups ?? {};
	if (!head) return object;
	const packed = Buffer.from(object.slice(head[0].length, head[0].length + Number(length)), 'latin1');
	const content = inflateSync(packed).toString('latin1');
	if (!content.includes('begincmap')) return object;
	const mended = deflateSync(Buffer.from(mendCharacterMap(content, characters), 'latin1')).toString('latin1');
	const size = String(mended.length);
	return `${name}<</Filter /FlateDecode\n/Length ${size}>> stream\n${mended}\nendstream\nendobj\n`;
}

/**
 * A map from glyphs to characters, an entry for each glyph.
 *
 * @param instead what stands for a character that the text has not
 * @example mendCharacterMap('…1 beginbfchar\n<52> <2EA0>\nendbfchar…', new Map([['⺠', '民']])) // => '…<52> <6C11>…'
 */
export function mendCharacterMap(map: string, instead: ReadonlyMap<string, string>): string {
	const glyphs = [...map.matchAll(entry)].flatMap(({ groups }) => {
		const { from = '', to = from, units = '' } = groups ?? {};
		const first = Number.parseInt(from, 16);
		return Array.from({ length: Number.parseInt(to, 16) - first + 1 }, (_, index) => {
			const shown = Array.from(textOf(units, index), (character) => instead.get(character) ?? character).join('');
			return `<${hex(first + index, from.length)}> <${unitsOf(shown)}>\n`;
		});
	});
	const blocks = Array.from({ length: Math.ceil(glyphs.length / most) }, (_, index) => {
		const block = glyphs.slice(index * most, (index + 1) * most);
		return `${block.length} beginbfchar\n${block.join('')}endbfchar\n`;
	});
	return map.replace(entries, '').replace('endcodespacerange\n', `endcodespacerange\n${blocks.join('')}`);
}

/** The text of UTF-16 units in hexadecimal, its last unit so many further on. */
function textOf(units: string, further: number): string {
	const codes = (units.match(/.{4}/gu) ?? []).map((unit) => Number.parseInt(unit, 16));
	return String.fromCharCode(...codes.slice(0, -1), (codes.at(-1) ?? 0) + further);
}

function unitsOf(text: string): string {
	return Array.from({ length: text.length }, (_, index) => hex(text.charCodeAt(index), 4)).join('');
}

function hex(value: number, width: number): string {
	return value.toString(16).toUpperCase().padStart(width, '0');
}
