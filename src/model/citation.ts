import { gbt7714, taiwan } from './citation/chinese.ts';
import type { Cited, Run } from './citation/cited.ts';
import { apa, chicago, mla } from './citation/english.ts';
import { bibtex, ris } from './citation/records.ts';

export type { Cited, Run };

const writers = {
	gbt7714,
	taiwan,
	apa,
	mla,
	chicago,
	bibtex: (cited: Cited): Run[] => [{ text: bibtex(cited) }],
	ris: (cited: Cited): Run[] => [{ text: ris(cited) }],
};

export type CitationStyle = keyof typeof writers;
export const citationStyles = Object.keys(writers) as CitationStyle[];

/** How each style is called; names of styles are not translated. */
export const styleNames: Readonly<Record<CitationStyle, string>> = {
	gbt7714: 'GB/T 7714—2015',
	taiwan: 'APA（中文）',
	apa: 'APA 7',
	mla: 'MLA 9',
	chicago: 'Chicago 17',
	bibtex: 'BibTeX',
	ris: 'RIS',
};

/** The styles in the order that readers of an edition look for them, the usual one first. */
export const stylesFor: Readonly<Record<Cited['lang'], readonly CitationStyle[]>> = {
	'zh-Hans': ['gbt7714', 'taiwan', 'apa', 'mla', 'chicago', 'bibtex', 'ris'],
	'zh-Hant-TW': ['taiwan', 'apa', 'mla', 'chicago', 'gbt7714', 'bibtex', 'ris'],
	en: ['apa', 'mla', 'chicago', 'gbt7714', 'taiwan', 'bibtex', 'ris'],
};

/** Cite a place of the plan in a style, in runs that say what is set in italics or bold. */
export function citeInRuns(style: CitationStyle, cited: Cited): readonly Run[] {
	return writers[style](cited);
}

/**
 * Cite a place of the plan in a style.
 *
 * @example cite('apa', cited) // => 'Qinglu County. (2016, February 26). 青芦县… [Outline of …] (Simplified Chinese ed., version 0.1.0), ¶ 3.2.1.1. https://…'
 */
export function cite(style: CitationStyle, cited: Cited): string {
	return citeInRuns(style, cited)
		.map(({ text }) => text)
		.join('');
}
