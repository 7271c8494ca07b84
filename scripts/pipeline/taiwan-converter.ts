import { Converter } from 'opencc-js';
import { ContentError } from '#model/content-error';
import type { TaiwanFix } from '#model/taiwan';

/**
 * Make the converter from Simplified to the Traditional of this edition.
 *
 * @param file where the fixes stand, for messages
 * @returns a function that keeps the length and the figures of what it converts, or throws
 * @example taiwanConverter([{ from: '計劃', to: '計畫', kind: 'house', why: '…' }])('计划') // => '計畫'
 */
export function taiwanConverter(fixes: readonly TaiwanFix[], file = 'taiwan.yaml'): (text: string) => string {
	return (text) => {
		const converted = fixes.reduce(
			(words, { from, to }) => words.replaceAll(from, to),
			keepLength(text, openCc()(text)),
		);
		const figures = (words: string): string => words.replace(/[^0-9.%‰]/gu, '');
		if (converted.length !== text.length || figures(converted) !== figures(text)) {
			throw new ContentError({
				file,
				line: 1,
				found: `“${text.slice(0, 40)}” converted to another length or other figures`,
				expected: 'one Traditional character for each Simplified one, and the same figures',
				remedy: 'mend the fix that changes the length',
			});
		}
		return converted;
	};
}

let converter: ReturnType<typeof Converter> | undefined;

/** OpenCC’s converter; its tables take long to load, and are loaded once. */
function openCc(): ReturnType<typeof Converter> {
	return (converter ??= Converter({ from: 'cn', to: 'tw' }));
}

/** Keep the few characters whose Traditional form takes two code units: spans would lose their place. */
function keepLength(text: string, converted: string): string {
	if (converted.length === text.length) return converted;
	const original = Array.from(text);
	return Array.from(converted, (character, index) => {
		const source = original[index] ?? '';
		return character.length === source.length ? character : source;
	}).join('');
}
