import type { Figure } from '#model/figure';
import type { Operation } from '#model/finding';

/** A number with the bounds within which it holds: by the decimals it is printed with and the word beside it. */
export interface Quantity {
	value: number;
	low: number;
	high: number;
	unit: string;
	comparator: Figure['comparator'];
	/** How many decimals it has; undefined for a result that has no end. */
	decimals?: number;
}

// How far “左右” reaches, as a share of the number.
const about = 0.05;

/**
 * Read how exactly a number is printed.
 *
 * @param printed the words that hold it
 * @example quantityOf(8.6, '8.6', '万元', 'eq') // => { value: 8.6, low: 8.55, high: 8.65, … }
 */
export function quantityOf(value: number, printed: string, unit: string, comparator: Figure['comparator']): Quantity {
	const plain = printed.normalize('NFKC').replace(/[\s,]/gu, '');
	const found = Array.from(plain.matchAll(/\d+(?:\.(?<decimals>\d+))?/gu)).find(
		([digits]) => Number(digits) === Math.abs(value),
	);
	const decimals = found?.groups?.['decimals']?.length ?? 0;
	const half = 0.5 / 10 ** decimals;
	const [low, high] = boundsOf(value, comparator, half);
	return { value, low: exact(low), high: exact(high), unit, comparator, decimals };
}

function boundsOf(value: number, comparator: Figure['comparator'], half: number): [number, number] {
	switch (comparator) {
		case 'gte':
		case 'gt':
			return [value, Infinity];
		case 'lte':
		case 'lt':
		case 'rank_within':
			return [-Infinity, value];
		case 'approx':
			return [value - Math.max(half, Math.abs(value) * about), value + Math.max(half, Math.abs(value) * about)];
		default:
			return [value - half, value + half];
	}
}

/** How each operation is done; growths are in per cent. */
export const calculate: Readonly<Record<Operation, (operands: readonly number[], years: number) => number>> = {
	'annual-growth': ([from = NaN, to = NaN], years) => ((to / from) ** (1 / years) - 1) * 100,
	difference: ([from = NaN, to = NaN]) => to - from,
	'per-year': ([amount = NaN], years) => amount / years,
	share: ([share = NaN, whole = NaN]) => (share * whole) / 100,
	quotient: ([whole = NaN, part = NaN]) => whole / part,
	'quotient-of-growths': ([whole = NaN, part = NaN]) => ((1 + whole / 100) / (1 + part / 100) - 1) * 100,
	total: (parts) => parts.reduce((sum, part) => sum + part, 0),
};

// What these make of printed numbers has no more decimals than they have.
const keepsDecimals: ReadonlySet<Operation> = new Set(['difference', 'total']);

/**
 * Do an operation with all that its operands can be.
 *
 * @returns the bounds are the least and the greatest result at the bounds of the operands
 */
export function operate(
	operation: Operation,
	operands: readonly Quantity[],
	{ unit, years = 1, scale = 1 }: { unit: string; years?: number | undefined; scale?: number | undefined },
): Quantity {
	const result = (numbers: readonly number[]): number => calculate[operation](numbers, years) * scale;
	const corners = operands.reduce<number[][]>(
		(all, { low, high }) =>
			all.flatMap((corner) => [
				[...corner, low],
				[...corner, high],
			]),
		[[]],
	);
	const results = corners.map(result);
	const unbounded = results.some(Number.isNaN);
	const printed = operands.flatMap(({ decimals }) => (decimals === undefined ? [] : [decimals]));
	const isShort = keepsDecimals.has(operation) && printed.length === operands.length;
	return {
		value: exact(result(operands.map(({ value }) => value))),
		low: unbounded ? -Infinity : exact(Math.min(...results)),
		high: unbounded ? Infinity : exact(Math.max(...results)),
		unit,
		comparator: 'eq',
		...(isShort ? { decimals: Math.max(...printed) } : {}),
	};
}

/** Whether one number can satisfy both. */
export function overlap(one: Quantity, other: Quantity): boolean {
	return one.low <= other.high && other.low <= one.high;
}

/** How far two numbers lie apart, as a share of the larger. */
export function gapOf(one: Quantity, other: Quantity): number {
	const larger = Math.max(Math.abs(one.value), Math.abs(other.value));
	return larger === 0 ? 0 : Math.abs(one.value - other.value) / larger;
}

/** Without the dust of binary fractions. @example exact(65 - 61.6) // => 3.4 */
function exact(value: number): number {
	return Number.isFinite(value) ? Number(value.toPrecision(12)) : value;
}
