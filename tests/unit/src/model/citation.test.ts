import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cite, type Cited, citationStyles } from '#model/citation';

const cited: Cited = {
	title: 'Outline of the Plan',
	edition: 'English',
	lang: 'en',
	issuer: 'District People’s Congress',
	approved: '2021-01-14',
	version: '0.2.0',
	address: '3.2.1.1.s4',
	url: 'https://example.org/en/3/2/#3.2.1.1.s4',
	accessed: '2026-11-26',
};
const chinese: Cited = {
	...cited,
	title: '某区规划纲要',
	edition: '简体版',
	lang: 'zh-Hans',
	issuer: '某区人民代表大会',
};

describe('a place of the plan is cited', () => {
	test.each([
		[
			'gbt7714',
			chinese,
			'某区人民代表大会. 某区规划纲要: 简体版 0.2.0[EB/OL]. ¶ 3.2.1.1.s4. (2021-01-14)[2026-11-26]. https://example.org/en/3/2/#3.2.1.1.s4.',
		],
		[
			'taiwan',
			chinese,
			'某区人民代表大会（2021年1月14日）。某区规划纲要（简体版 0.2.0，¶ 3.2.1.1.s4）。https://example.org/en/3/2/#3.2.1.1.s4',
		],
		[
			'apa',
			cited,
			'District People’s Congress. (2021, January 14). Outline of the Plan (English ed., version 0.2.0), ¶ 3.2.1.1.s4. https://example.org/en/3/2/#3.2.1.1.s4',
		],
		[
			'mla',
			cited,
			'District People’s Congress. Outline of the Plan. English ed., version 0.2.0, January 14, 2021, ¶ 3.2.1.1.s4. https://example.org/en/3/2/#3.2.1.1.s4. Accessed November 26, 2026.',
		],
		[
			'chicago',
			cited,
			'District People’s Congress. Outline of the Plan. English edition, version 0.2.0. January 14, 2021. ¶ 3.2.1.1.s4. Accessed November 26, 2026. https://example.org/en/3/2/#3.2.1.1.s4.',
		],
	] as const)('in the style %s', (style, place, expected) => {
		expect(cite(style, place)).toBe(expected);
	});

	test('as BibTeX with every field closed, whatever the title holds', () => {
		fc.assert(
			fc.property(fc.string(), (title) => {
				const entry = cite('bibtex', { ...cited, title });
				const bare = entry.replace(/\\[\\{}%&$#_~^]/gu, '');
				expect(bare.split('{').length).toBe(bare.split('}').length);
			}),
		);
	});

	test('as RIS, a tag a line, from TY to ER', () => {
		const lines = cite('ris', cited).split('\n');
		expect(lines[0]).toBe('TY  - GOVDOC');
		expect(lines.at(-1)).toBe('ER  - ');
		expect(lines.every((line) => /^[A-Z][A-Z0-9] {2}- /u.test(line))).toBe(true);
	});
});

test('every style names the address, the version and the URL', () => {
	for (const style of citationStyles) {
		const words = cite(style, cited);
		for (const part of [cited.address, cited.version, cited.url]) expect(words, style).toContain(part);
	}
});
