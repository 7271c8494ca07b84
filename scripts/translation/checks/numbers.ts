import type { TranslationRules } from '#model/translation-rules';
import type { GlossaryTerm } from '#model/vocabulary';
import { scanNumbers } from '../../pipeline/tag/figures/numbers.ts';
import { type EnglishNumber, scanEnglishNumbers } from '../../pipeline/localise/english-numbers.ts';
import { finderOf, type TermAt, termsIn } from '../terms.ts';
import { type Check, eachSegment, withoutGlosses } from './check.ts';

// “Half” is 0.5, and 50 where the Chinese counts it as a rate.
const half = 0.5;

/**
 * The numbers of the Chinese and of the English agree, in both directions, after 万 and 亿 have become thousands,
 * millions and billions. A number within a glossary term is the glossary’s affair.
 */
export function numbers(rules: TranslationRules['numbers'], terms: readonly GlossaryTerm[]): Check {
	const find = finderOf(terms);
	const wordless = new RegExp(rules.wordless.join('|') || '(?!)', 'gu');
	return eachSegment(({ zh, en }) => {
		const known = termsIn(zh, find);
		const source = scanNumbers(zh);
		const stated = scanNumbers(blank(zh, wordless)).filter(
			({ start, script }) => script === 'arabic' || !known.some((term) => covers(term, start)),
		);
		const written = scanEnglishNumbers(withoutGlosses(en));
		const lost = subtract(
			stated.flatMap((span) => valuesOf(span)).filter((value) => value !== 1),
			written.flatMap(({ value }) => (value === half ? [half, half * 100] : [value])),
		);
		const backed = new Set([
			...source.flatMap((span) => [...valuesOf(span), ...span.values, span.magnitude]),
			...(source.some(({ text }) => text.includes('半')) ? [half] : []),
			...known.flatMap(({ term }) => [term.en, ...term.forms].flatMap(scanEnglishNumbers).map(({ value }) => value)),
			...rules.implied.filter((word) => zh.includes(word.zh)).flatMap(({ values }) => values),
		]);
		const converted = conversionsOf(zh, en, rules, backed);
		const unstated = rules.unstated.flatMap((phrase) => placesOf(en, phrase));
		const added = written.filter(
			({ start, value }) =>
				value !== 1 && !backed.has(value) && !converted.has(start) && !unstated.some((place) => covers(place, start)),
		);
		return [
			...lost.map((value) => problem(`no ${value} in the English`, `the number of the Chinese, ${value}`)),
			...added.map((number) => problem(`“${en.slice(number.start, number.end)}”`, 'a number that the Chinese has')),
		];
	});
}

function problem(found: string, expected: string): { found: string; expected: string; remedy: string } {
	return { found, expected, remedy: 'mend the number, or the rules in translation-rules.yaml' };
}

/** @example valuesOf({ values: [902.27], magnitude: 1e8 }) // => [90227000000] */
function valuesOf({ values, magnitude }: { values: number[]; magnitude: number }): number[] {
	return values.map((value) => Number((value * magnitude).toPrecision(15)));
}

/** A text with every match made blank, each place kept. */
function blank(text: string, pattern: RegExp): string {
	return text.replace(pattern, (match) => ' '.repeat(match.length));
}

function covers({ start, end }: Pick<TermAt, 'start' | 'end'>, at: number): boolean {
	return start <= at && at < end;
}

function placesOf(text: string, phrase: string): { start: number; end: number }[] {
	return Array.from(text.toLowerCase().matchAll(new RegExp(`\\b${phrase}\\b`, 'gu')), ({ index, 0: { length } }) => ({
		start: index,
		end: index + length,
	}));
}

/** What is left of a list when each of the others is taken from it once. */
function subtract(list: readonly number[], others: readonly number[]): number[] {
	const rest = [...others];
	return list.filter((value) => {
		const at = rest.indexOf(value);
		if (at >= 0) rest.splice(at, 1);
		return at < 0;
	});
}

/** Where the English gives a number again in another unit, in round brackets, rounded to two figures or more. */
function conversionsOf(
	zh: string,
	en: string,
	{ conversions }: TranslationRules['numbers'],
	values: ReadonlySet<number>,
): Set<number> {
	const applying = conversions.filter((conversion) => zh.includes(conversion.zh));
	const isConverted = ({ value, start }: EnglishNumber): boolean =>
		/\([^)]*$/u.test(en.slice(0, start)) &&
		applying.some(({ factor }) => [...values].some((source) => Math.abs(source * factor - value) <= value * 0.05));
	return new Set(
		scanEnglishNumbers(en)
			.filter(isConverted)
			.map(({ start }) => start),
	);
}
