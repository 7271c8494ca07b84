import { describe, expect, test } from 'vitest';
import type { Frontmatter } from '#model/frontmatter';
import { chapterOfPage, neighboursOf, outlineOf } from '../../../../src/outline/outline.ts';

function entry(address: string, line: number): Frontmatter {
	const number = Number(address.split('.').at(-1));
	return {
		edition: 'zh-hans',
		address,
		level: address.includes('.') ? 'section' : 'chapter',
		number,
		label: '',
		title: `title ${address}`,
		sourceLines: [line, line + 1],
		notes: [],
		items: [],
		paragraphs: [
			{ address: `${address}.x`, sourceLines: [line, line], sentences: 1, length: 10, figures: [], notes: [] },
		],
		tables: [],
	};
}

describe('the outline', () => {
	const outline = outlineOf([entry('2', 50), entry('1.2', 30), entry('0', 1), entry('1', 10), entry('1.1', 20)]);

	test('follows the order of the text, whatever the order of the files', () => {
		expect(outline.pages.map(({ address }) => address)).toEqual(['0', '1', '1.1', '1.2', '2']);
		expect(outline.chapters.map(({ sections }) => sections.length)).toEqual([0, 2, 0]);
	});

	test('knows the pages before and after, across chapters', () => {
		expect(neighboursOf(outline, '1.2')).toMatchObject({ previous: { address: '1.1' }, next: { address: '2' } });
		expect(neighboursOf(outline, '0').previous).toBeUndefined();
		expect(neighboursOf(outline, '2').next).toBeUndefined();
	});

	test('knows the chapter of a page, and says so where there is none', () => {
		expect(chapterOfPage(outline, '1.2').address).toBe('1');
		expect(() => chapterOfPage(outline, '7.1')).toThrow('no chapter holds 7.1');
	});
});
