import { empty } from '../write/markup.ts';
import type { Cover } from './cover.ts';
import { left, line, right } from './draw.ts';
import { paint } from './paint.ts';

const gap = 12;
const low = 16;
const high = 130;

/** The strip of the plan: a tick for each paragraph, red and taller where it sets targets, the chapters below. */
export function strip({ chapters }: Pick<Cover, 'chapters'>, base: number): string {
	const drawn = chapters.filter(({ targets }) => targets.length > 0);
	const count = drawn.reduce((sum, { targets }) => sum + targets.length, 0);
	if (count === 0) return '';
	const pitch = (right - left - gap * (drawn.length - 1)) / count;
	let x = left;
	const plain: string[] = [];
	const promises: string[] = [];
	const labels: string[] = [];
	for (const { label, targets } of drawn) {
		labels.push(line(label, x, base + 52, { 'font-size': 30, fill: paint.second }));
		for (const number of targets) {
			const rise = Math.min(high, low + number * 24);
			(number > 0 ? promises : plain).push(`M${round(x + pitch / 2)} ${base}V${base - rise}`);
			x += pitch;
		}
		x += gap;
	}
	const stroke = { 'stroke-width': round(pitch * 0.72) };
	return [
		empty('path', { d: plain.join(''), stroke: paint.rule, ...stroke }),
		empty('path', { d: promises.join(''), stroke: paint.red, ...stroke }),
		...labels,
	].join('');
}

function round(number: number): number {
	return Math.round(number * 100) / 100;
}
