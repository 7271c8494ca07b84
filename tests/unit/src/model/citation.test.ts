import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cite, type Cited, citeInRuns, citationStyles, stylesFor } from '#model/citation';

const cited: Cited = {
	title: 'Outline of the Plan',
	edition: 'English',
	editionInEnglish: 'English',
	lang: 'en',
	otherTitle: '某区规划纲要',
	issuer: 'District People’s Congress',
	approved: '2021-01-14',
	version: '0.2.0',
	published: '2026-09-01',
	address: '3.2.1.1.s4',
	url: 'https://example.org/#3.2.1.1.s4',
	accessed: '2026-11-26',
};
const traditional: Cited = {
	...cited,
	title: '某區規劃綱要',
	edition: '臺灣正體版',
	editionInEnglish: 'Traditional Chinese',
	lang: 'zh-Hant-TW',
	otherTitle: 'Outline of the Plan',
	issuer: '某區人民代表大會',
};

describe('the English text is cited as an unofficial translation of the plan', () => {
	test.each([
		[
			'gbt7714',
			'District People’s Congress. Outline of the Plan: unofficial English translation of 某区规划纲要 (2021-01-14), version 0.2.0[EB/OL]. ¶ 3.2.1.1.s4. (2026-09-01)[2026-11-26]. https://example.org/#3.2.1.1.s4.',
		],
		[
			'taiwan',
			'District People’s Congress（2026年9月1日）。Outline of the Plan〔某区规划纲要〕（非官方英譯 0.2.0，¶ 3.2.1.1.s4）。https://example.org/#3.2.1.1.s4（原著核定於2021年）',
		],
		[
			'apa',
			'District People’s Congress. (2026, September 1). Outline of the Plan [某区规划纲要] (Unofficial English trans., version 0.2.0), ¶ 3.2.1.1.s4. https://example.org/#3.2.1.1.s4 (Original work approved 2021)',
		],
		[
			'mla',
			'District People’s Congress. Outline of the Plan. Unofficial English translation, version 0.2.0, 1 Sept. 2026, ¶ 3.2.1.1.s4, https://example.org/#3.2.1.1.s4. Accessed 26 Nov. 2026. Translation of 某区规划纲要, approved 14 Jan. 2021.',
		],
		[
			'chicago',
			'District People’s Congress. Outline of the Plan. Unofficial English translation, version 0.2.0. September 1, 2026. ¶ 3.2.1.1.s4. Translation of 某区规划纲要, approved January 14, 2021. Accessed November 26, 2026. https://example.org/#3.2.1.1.s4.',
		],
	] as const)('in the style %s', (style, expected) => {
		expect(cite(style, cited)).toBe(expected);
	});

	test('by a record that keeps the original’s title and date apart', () => {
		const entry = cite('bibtex', cited);
		for (const field of ['date = {2026-09-01}', 'origdate = {2021-01-14}', 'origtitle = {某区规划纲要}'])
			expect(entry).toContain(field);
		expect(cite('ris', cited)).toContain('N1  - Unofficial English translation of 某区规划纲要, approved 2021-01-14\n');
	});

	test.each(citationStyles)('and with no date of its own in the style %s where none is known', (style) => {
		const words = cite(style, { ...cited, published: '' });
		expect(words).not.toContain('undefined');
		expect(words).not.toContain('NaN');
		expect(words).not.toContain('()');
	});
});

describe('the text of the plan is cited with its own date', () => {
	test.each([
		[
			'gbt7714',
			'某區人民代表大會. 某區規劃綱要: 臺灣正體版 0.2.0[EB/OL]. ¶ 3.2.1.1.s4. (2021-01-14)[2026-11-26]. https://example.org/#3.2.1.1.s4.',
		],
		[
			'taiwan',
			'某區人民代表大會（2021年1月14日）。某區規劃綱要（臺灣正體版 0.2.0，¶ 3.2.1.1.s4）。https://example.org/#3.2.1.1.s4',
		],
		[
			'apa',
			'某區人民代表大會. (2021, January 14). 某區規劃綱要 [Outline of the Plan] (Traditional Chinese ed., version 0.2.0), ¶ 3.2.1.1.s4. https://example.org/#3.2.1.1.s4',
		],
		[
			'mla',
			'某區人民代表大會. 某區規劃綱要 [Outline of the Plan]. Traditional Chinese ed., version 0.2.0, 14 Jan. 2021, ¶ 3.2.1.1.s4, https://example.org/#3.2.1.1.s4. Accessed 26 Nov. 2026.',
		],
		[
			'chicago',
			'某區人民代表大會. 某區規劃綱要 [Outline of the Plan]. Traditional Chinese edition, version 0.2.0. January 14, 2021. ¶ 3.2.1.1.s4. Accessed November 26, 2026. https://example.org/#3.2.1.1.s4.',
		],
	] as const)('in the style %s', (style, expected) => {
		expect(cite(style, traditional)).toBe(expected);
	});

	test('without a title in English where there is no English edition', () => {
		expect(cite('apa', { ...traditional, otherTitle: '' })).toContain('某區規劃綱要 (Traditional Chinese ed.');
	});
});

test('titles in Latin letters are set in italics, titles in characters are not', () => {
	expect(citeInRuns('chicago', cited)).toContainEqual({ text: 'Outline of the Plan', set: 'italic' });
	expect(citeInRuns('chicago', traditional).some(({ set }) => set !== undefined)).toBe(false);
});

test('the usual style of an edition stands first, and every edition has every style', () => {
	expect(Object.values(stylesFor).map(([first]) => first)).toEqual(['gbt7714', 'taiwan', 'apa']);
	for (const styles of Object.values(stylesFor)) expect(styles.toSorted()).toEqual(citationStyles.toSorted());
});

describe('a place of the plan is cited', () => {
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
