/** A number of an English text: half-open UTF-16 offsets, and its value with “thousand” to “trillion” worked in. */
export interface EnglishNumber {
	start: number;
	end: number;
	value: number;
	/** Whether it is written in words. */
	words: boolean;
}

const small: Readonly<Record<string, number>> = Object.fromEntries(
	[
		'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
		'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth',
	].flatMap((row) => row.split(' ').map((word, value) => [word, value] as const)),
);
const tens: Readonly<Record<string, number>> = Object.fromEntries(
	['twenty thirty forty fifty sixty seventy eighty ninety', 'twentieth thirtieth fortieth fiftieth'].flatMap((row) =>
		row.split(' ').map((word, index) => [word, (index + 2) * 10] as const),
	),
);
const scales: Readonly<Record<string, number>> = {
	hundred: 1e2,
	thousand: 1e3,
	million: 1e6,
	billion: 1e9,
	trillion: 1e12,
};
const sizes: Readonly<Record<string, number>> = {
	half: 0.5,
	double: 2,
	twofold: 2,
	triple: 3,
	dual: 2,
	both: 2,
	twice: 2,
};

const scale = String.raw`(?<scale>(?:[ -](?:hundred|thousand|million|billion|trillion)\b)*)`;
// “1,500”, “90.227 billion”, “21st”; the 5 of 5G too.
const figures = String.raw`(?<figures>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?:st|nd|rd|th)?`;
// “five”, “twenty-one”, “two hundred”, “hundreds”.
const words = `(?<word>${[...Object.keys(tens), ...Object.keys(small), ...Object.keys(sizes)].sort((a, b) => b.length - a.length).join('|')})(?:-(?<unit>${Object.keys(small).join('|')}))?`;
const number = new RegExp(
	String.raw`(?<![\d.,])(?:${figures}|\b${words}\b)${scale}|\b(?<bare>hundred|thousand|million|billion)s?\b`,
	'giu',
);

/**
 * Find every number of an English text, in figures or words.
 *
 * @example scanEnglishNumbers('90.227 billion yuan').map(({ value }) => value) // => [90227000000]
 * @example scanEnglishNumbers('five of the 21st').map(({ value }) => value) // => [5, 21]
 */
export function scanEnglishNumbers(text: string): EnglishNumber[] {
	return Array.from(text.matchAll(number), (match) => {
		const groups = match.groups ?? {};
		const factor = `${groups['scale'] ?? ''} ${groups['bare'] ?? ''}`
			.toLowerCase()
			.split(/[ -]/u)
			.reduce((product, scaleWord) => product * (scales[scaleWord] ?? 1), 1);
		const written = groups['figures'];
		const value =
			written === undefined ? readWords(groups['word'], groups['unit']) : Number(written.replaceAll(',', ''));
		return {
			start: match.index,
			end: match.index + match[0].length,
			value: Number((value * factor).toPrecision(15)),
			words: written === undefined,
		};
	});
}

function readWords(word = 'one', unit?: string): number {
	const first = word.toLowerCase();
	return (
		(tens[first] ?? small[first] ?? sizes[first] ?? 1) + (unit === undefined ? 0 : (small[unit.toLowerCase()] ?? 0))
	);
}
