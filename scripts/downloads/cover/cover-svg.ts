import { editions } from '#model/editions';
import { element, empty } from '../write/markup.ts';
import type { Cover } from './cover.ts';
import { hairline, height, left, line, linesOf, right, width } from './draw.ts';
import { paint } from './paint.ts';
import { lyingSlip, slipTop, standingSlip } from './slip.ts';
import { strip } from './strip.ts';

const families: Readonly<Record<string, string>> = {
	hans: "'Noto Serif CJK SC', 'Noto Serif SC', 'Source Han Serif SC', 'Songti SC', STSong, SimSun, serif",
	hant: "'Noto Serif CJK TC', 'Noto Serif TC', 'Source Han Serif TC', 'Songti TC', PMingLiU, serif",
	latn: "'Source Serif 4', 'Iowan Old Style', Charter, 'Palatino Linotype', P052, 'Liberation Serif', serif",
};

/**
 * Draw a cover: the title slip, the edition, the strip of the plan, and at the foot the title in full.
 *
 * @returns SVG
 * @example coverSvg(coverOf(book, settings, data)) // => '<svg xmlns="http://www.w3.org/2000/svg" …'
 */
export function coverSvg(cover: Cover): string {
	const { script } = editions[cover.edition];
	const isLatin = script === 'latn';
	const foot = linesOf(cover.title, isLatin ? 76 : 36);
	const footTop = height - 190 - foot.length * 56;
	const small = { 'font-size': isLatin ? 36 : 35 };
	return element(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			viewBox: `0 0 ${width} ${height}`,
			width,
			height,
			'xml:lang': cover.lang,
			'font-family': families[script],
		},
		empty('rect', { width, height, fill: paint.paper }),
		isLatin ? lyingSlip(cover) : standingSlip(cover),
		strip(cover, footTop - 150),
		hairline(footTop - 60),
		...foot.map((words, index) => line(words, left, footTop + 12 + index * 56, { ...small, fill: paint.ink })),
		line(cover.approval, left, height - 160, { ...small, fill: paint.second }),
		line(cover.editionName, right, slipTop + 34, { ...small, fill: paint.second, 'text-anchor': 'end' }),
	);
}
