import { eachSegment } from './check.ts';

/** What the page would print wrong, with what stands for it in American typography. */
const faults: { pattern: RegExp; expected: string }[] = [
	{ pattern: /[\p{Script=Han}，。、；：！？　《》「」『』（）]/u, expected: 'no Chinese in the English text' },
	{ pattern: /["']/u, expected: 'curly quotation marks and apostrophes' },
	{ pattern: /(?<![\d-])\d+-\d+(?![\d-])/u, expected: 'an en dash in a range' },
	{ pattern: / {2}|^ | $/u, expected: 'single spaces, and none at the ends' },
	{ pattern: / [,.;:%)]|\( /u, expected: 'no space before a closing mark or after an opening one' },
	{ pattern: /--|(?<! )— | —(?! )/u, expected: 'an em dash closed up' },
	{ pattern: / & /u, expected: '“and” written out' },
	{ pattern: /\betc\b/u, expected: '“and other …” or “such as …”' },
	{ pattern: /[.,;:]{2}(?<!\.,)/u, expected: 'one mark' },
];

/** English typography: curly quotes, en dashes in ranges, no Chinese characters, no stray spaces. */
export const typography = eachSegment(({ en }) =>
	faults.flatMap(({ pattern, expected }) => {
		const match = pattern.exec(en);
		if (!match) return [];
		const around = en.slice(Math.max(0, match.index - 15), match.index + match[0].length + 15);
		return [{ found: `“${around}”`, expected, remedy: 'set it so' }];
	}),
);
