/** A number as written: figures, magnitude word and rate sign, without its classifier. */
export interface NumberSpan {
	/** Half-open UTF-16 offsets. */
	start: number;
	end: number;
	text: string;
	form: 'single' | 'range' | 'ratio' | 'ordinal' | 'fraction';
	/** As printed, before the magnitude: 902.27亿 is [902.27]; a fraction in per cent: 一半 is [50]; empty where the characters form no number: 二三十. */
	values: number[];
	/** The power of ten that is written as a word: 1e8 for 902.27亿 and for 五百亿; 1 where there is none. */
	magnitude: number;
	/** `%`, `‰`, `个百分点`, `倍`, `番`, or what follows a slash: `/10万`; empty where there is none. */
	rate: string;
	script: 'arabic' | 'chinese';
}

/** Matches the spaces that a scan leaves between figures and their units. */
export const gap = String.raw`[ \u00a0\u3000]*`;

/** Matches what says that there is a little more than a round number: 20余家, 300多万. */
export const surplus = '[余多]';
