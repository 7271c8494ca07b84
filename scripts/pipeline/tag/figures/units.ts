import type { FigureRules } from '#model/figure-rules';
import { magnitudes } from '../../chinese-number.ts';
import { gap, type NumberSpan, surplus } from './number-span.ts';
import { anyOf } from './words.ts';

export type UnitKind = 'rate' | 'ratio' | 'rank' | 'measure' | 'classifier' | 'duration' | 'none';

/** What a number is counted in. */
export interface Unit {
	/** With its magnitude word: 万平方米. */
	unit: string;
	kind: UnitKind;
	/** Where it ends in the text. */
	end: number;
}

/** Reads the unit after a number. */
export type UnitReader = (text: string, number: NumberSpan) => Unit;

/**
 * Make a reader of units. A unit in Latin letters ends where its word ends; a second unit may follow a slash
 * (微克/立方米), but the people that something is counted for are left out (4.5个/千人).
 *
 * @example unitReader(rules.units)('150 万平方米', number) // => { unit: '万平方米', kind: 'measure', end: 9 }
 */
export function unitReader({ measures, classifiers, durations, notBefore, readAs }: FigureRules['units']): UnitReader {
	const kinds = new Map<string, UnitKind>([
		...durations.map((word) => [word, 'duration'] as const),
		...classifiers.map((word) => [word, 'classifier'] as const),
		...measures.map((word) => [word, 'measure'] as const),
	]);
	const any = [...kinds.keys()]
		.sort((a, b) => b.length - a.length)
		.map((word) => anyOf([word]) + guardOf(word, notBefore[word]))
		.join('|');
	const written = new RegExp(`${surplus}?${gap}(?<unit>(?<first>${any})(?:/万?(?!人)(?:${any}))?)`, 'uy');
	return (text, number) => {
		if (number.form === 'ratio') return { unit: isStructure(number.values) ? '%' : '', kind: 'ratio', end: number.end };
		if (number.rate !== '') return { unit: number.rate, kind: 'rate', end: number.end };
		written.lastIndex = number.end;
		const { unit = '', first = '' } = written.exec(text)?.groups ?? {};
		return {
			unit: (words.get(number.magnitude) ?? '') + (readAs[unit] ?? unit),
			kind: kinds.get(first) ?? 'none',
			end: unit === '' ? number.end : written.lastIndex,
		};
	};
}

function guardOf(word: string, characters: string | undefined): string {
	const latin = /[A-Za-z]$/u.test(word) ? '(?![A-Za-z])' : '';
	return characters === undefined ? latin : `(?![${characters}])${latin}`;
}

// The magnitude words by their size.
const words = new Map(Object.entries(magnitudes).map(([word, size]) => [size, word]));

/** Whether the parts of a ratio are the shares of a whole: 0.2:38.2:61.6. */
function isStructure(parts: readonly number[]): boolean {
	return Math.abs(parts.reduce((sum, part) => sum + part, 0) - 100) < 0.5;
}
