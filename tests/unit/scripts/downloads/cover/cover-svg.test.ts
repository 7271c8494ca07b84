import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import type { Cover } from '../../../../../scripts/downloads/cover/cover.ts';
import { coverSvg } from '../../../../../scripts/downloads/cover/cover-svg.ts';
import { faultOfXml } from '../../../../helpers/downloads.ts';

const english: Cover = {
	edition: 'en',
	lang: 'en',
	place: 'Haizhou & Co.',
	name: 'The 16th Five-Year Plan',
	years: '2031–2035',
	editionName: 'English',
	title: 'Outline of a plan',
	approval: 'Approved',
	chapters: [
		{ label: '', targets: [0] },
		{ label: '1', targets: [0, 2, 1] },
		{ label: '2', targets: [] },
	],
};
const chinese: Cover = { ...english, edition: 'zh-hans', lang: 'zh-Hans', place: '海州', name: '规划纲要' };
const words = (cover: Cover): string[] =>
	parse(coverSvg(cover))
		.querySelectorAll('text')
		.map((line) => line.textContent);

describe('a cover', () => {
	test('is well formed, whatever its words', () => {
		expect(faultOfXml(coverSvg(english))).toBe('');
	});

	test('is lettered from top to bottom in Chinese, and in lines in English', () => {
		expect(words(chinese).slice(0, 6)).toEqual(['海', '州', '规', '划', '纲', '要']);
		expect(words(english).slice(0, 4)).toEqual(['Haizhou & Co.', 'The 16th', 'Five-Year Plan', '2031–2035']);
	});

	test('has a tick for each paragraph, those with targets in another colour, and the chapters that have any', () => {
		const ticks = parse(coverSvg(english))
			.querySelectorAll('path[stroke-width]')
			.map((path) => path.getAttribute('d')?.match(/V/gu)?.length ?? 0);
		expect(ticks.slice(0, 2)).toEqual([2, 2]);
		expect(words(english)).toContain('1');
		expect(words(english)).not.toContain('2');
	});

	test('says in full what it covers', () => {
		for (const line of ['Outline of a plan', 'Approved', 'English']) expect(words(english)).toContain(line);
	});

	test('of a plan without paragraphs has no strip', () => {
		expect(parse(coverSvg({ ...english, chapters: [] })).querySelectorAll('path')).toHaveLength(1);
	});
});
