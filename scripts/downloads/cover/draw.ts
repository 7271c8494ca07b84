import { type Attributes, element, empty, escapeText } from '../write/markup.ts';
import { paint } from './paint.ts';

/** The size of a cover, in its own units and in the pixels of its picture. */
export const width = 1600;
export const height = 2560;
/** Where type begins and ends from side to side. */
export const left = 160;
export const right = width - left;

/** Words on one line; `y` is their baseline. */
export function line(words: string, x: number, y: number, attributes: Attributes): string {
	return element('text', { x, y, ...attributes }, escapeText(words));
}

/** Words from top to bottom, each character centred on `x`; `top` is the upper edge of the first. */
export function column(words: string, x: number, top: number, size: number, pitch: number, more: Attributes): string {
	const set = { 'font-size': size, 'text-anchor': 'middle', ...more };
	const characters = Array.from(words).map((character, index) =>
		line(character, x, top + size * 0.88 + index * pitch, set),
	);
	return characters.join('');
}

/** A double rule around a slip of paper. */
export function frame(x: number, y: number, wide: number, high: number): string {
	const rule = (inset: number): string =>
		empty('rect', {
			x: x + inset,
			y: y + inset,
			width: wide - 2 * inset,
			height: high - 2 * inset,
			fill: 'none',
			stroke: paint.ink,
			'stroke-width': 3,
		});
	return rule(0) + rule(14);
}

/** A hairline from side to side. */
export function hairline(y: number): string {
	return empty('path', { d: `M${left} ${y}H${right}`, stroke: paint.rule, 'stroke-width': 2 });
}

/**
 * Words on lines of at most `most` characters: English breaks between words, Chinese anywhere.
 *
 * @example linesOf('The 14th Five-Year Plan', 14) // => ['The 14th', 'Five-Year Plan']
 */
export function linesOf(words: string, most: number): string[] {
	const pieces = words.split(/(?<=\p{Script=Han})|(?<= )/u);
	const lines = pieces.reduce<string[]>((all, piece) => {
		const last = all.at(-1);
		const fits = last !== undefined && (last + piece).trimEnd().length <= most;
		return fits ? [...all.slice(0, -1), last + piece] : [...all, piece];
	}, []);
	return lines.map((one) => one.trimEnd());
}
