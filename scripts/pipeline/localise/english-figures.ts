import type { Figure } from '#model/figure';
import { magnitudes } from '../chinese-number.ts';
import { type EnglishNumber, scanEnglishNumbers } from './english-numbers.ts';

// What belongs to an English number and stands after it: “8%”, “14 per 100,000”.
const rate = /^(?:%| percent(?:age points?)?| per (?:1,000|10,000|100,000)|-mu)/u;
// The magnitude word a unit opens with: 亿元, 万平方米.
const magnitude = /^(?:万亿|[十百千]?[万亿])/u;
// Figures that are said as a fraction or a multiple.
const said: Readonly<Record<number, number>> = { 50: 0.5 };

/**
 * Find the runs of an English sentence that give the figures of its Chinese, in the order of the figures. A figure that
 * the English gives in no number of the same value has none.
 *
 * @returns half-open UTF-16 spans by the id of the figure
 * @example alignFigures([{ id: 'f1', value: 902.27, unit: '亿元', … }], 'to 90.227 billion yuan') // => Map { 'f1' => { start: 3, end: 17 } }
 */
export function alignFigures(
	figures: readonly Pick<Figure, 'id' | 'value' | 'unit'>[],
	sentence: string,
): Map<string, { start: number; end: number }> {
	const numbers = scanEnglishNumbers(sentence);
	const aligned = new Map<string, { start: number; end: number }>();
	let next = 0;
	for (const { id, value, unit } of figures) {
		const values = [value].flat().map((part) => part * (magnitudes[magnitude.exec(unit)?.[0] ?? ''] ?? 1));
		const at = runOf(numbers, values, next) ?? runOf(numbers, values, 0);
		const first = at === undefined ? undefined : numbers[at];
		const last = at === undefined ? undefined : numbers[at + values.length - 1];
		if (at === undefined || !first || !last) continue;
		const after = rate.exec(sentence.slice(last.end))?.[0].length ?? 0;
		aligned.set(id, { start: first.start, end: last.end + after });
		next = at + values.length;
	}
	return aligned;
}

/** Where these values stand one after another among the numbers, from an index on. */
function runOf(numbers: readonly EnglishNumber[], values: readonly number[], from: number): number | undefined {
	const at = numbers.findIndex(
		(_, index) => index >= from && values.every((value, offset) => isSame(numbers[index + offset]?.value, value)),
	);
	return at < 0 ? undefined : at;
}

function isSame(written: number | undefined, value: number): boolean {
	return written !== undefined && (close(written, value) || close(written, said[value] ?? value));
}

function close(a: number, b: number): boolean {
	return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));
}
