import type { Cover } from './cover.ts';
import { column, frame, left, line, linesOf } from './draw.ts';
import { paint } from './paint.ts';

type Slip = Pick<Cover, 'place' | 'name' | 'years'>;

/** The upper edge of the slip. */
export const slipTop = 200;

/** The title slip of a book in Chinese: three columns, read from the right. */
export function standingSlip({ place, name, years }: Slip): string {
	const [wide, high] = [480, 1560];
	const characters = Array.from(name).length;
	const pitch = Math.min(142, (high - 160) / characters);
	const size = pitch * 0.82;
	const nameTop = slipTop + (high - pitch * characters + (pitch - size)) / 2;
	const yearsTop = slipTop + high - 72 - Array.from(years).length * 48;
	return [
		frame(left, slipTop, wide, high),
		column(place, left + wide - 84, slipTop + 84, 46, 56, { fill: paint.ink }),
		column(name, left + wide / 2, nameTop, size, pitch, { fill: paint.ink, 'font-weight': 700 }),
		column(years, left + 80, yearsTop, 38, 48, { fill: paint.second }),
	].join('');
}

/** The label of a book in English: lines, read from the left. */
export function lyingSlip({ place, name, years }: Slip): string {
	const lines = linesOf(name, 14);
	const [wide, high] = [1060, 420 + lines.length * 150];
	const x = left + 84;
	return [
		frame(left, slipTop, wide, high),
		line(place, x, slipTop + 130, { 'font-size': 48, fill: paint.ink }),
		...lines.map((words, index) =>
			line(words, x, slipTop + 310 + index * 150, { 'font-size': 132, 'font-weight': 700, fill: paint.ink }),
		),
		line(years, x, slipTop + high - 90, { 'font-size': 48, fill: paint.second }),
	].join('');
}
