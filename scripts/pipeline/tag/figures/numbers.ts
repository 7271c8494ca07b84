import { type Atom, scanAtoms } from './atoms.ts';
import { gap, type NumberSpan } from './number-span.ts';

export type { NumberSpan };

// What stands between the two ends of a range, and between the parts of a ratio.
const rangeMark = new RegExp(`^${gap}(?:[—–~～－−-]{1,2}|至|到)${gap}$`, 'u');
const ratioMark = new RegExp(`^${gap}[:：∶]${gap}$`, 'u');
// The mark of an ordinal, right before its number.
const ordinalMark = new RegExp(`第${gap}$`, 'u');
// No mark between two numbers is longer.
const longestMark = 8;

/**
 * Find every number of a text, in Arabic or Chinese figures, without judging what it says. The spans are in the order
 * of the text and do not overlap.
 *
 * @example scanNumbers('力争达 1500 亿元').map(({ text, values, magnitude }) => ({ text, values, magnitude })) // => [{ text: '1500 亿', values: [1500], magnitude: 1e8 }]
 */
export function scanNumbers(text: string): NumberSpan[] {
	const spans: NumberSpan[] = [];
	const chain: Atom[] = [];
	let mark = '';
	for (const atom of scanAtoms(text)) {
		const last = chain.at(-1);
		const between = last && atom.start - last.end <= longestMark ? text.slice(last.end, atom.start) : '';
		const kind = last ? joint(between, last, atom) : '';
		if (chain.length > 1 ? kind !== mark : kind === '') {
			spans.push(...joined(chain, mark, text));
			chain.length = 0;
		}
		mark = chain.length === 0 ? '' : kind;
		chain.push(atom);
	}
	spans.push(...joined(chain, mark, text));
	return spans.map(inPercent);
}

/** How two neighbouring numbers hang together: as the ends of a range, as parts of a ratio, or not at all. */
function joint(between: string, left: Atom, right: Atom): 'range' | 'ratio' | '' {
	if (left.script !== right.script || left.values.length === 0 || right.values.length === 0) return '';
	if (rangeMark.test(between) && (left.rate === '' || left.rate === right.rate)) return 'range';
	const bare = left.magnitude * right.magnitude === 1 && left.rate === '' && right.rate === '';
	return bare && ratioMark.test(between) ? 'ratio' : '';
}

/** One span for a chain of numbers; a chain like 2021-01-14 forms no number. */
function joined(chain: readonly Atom[], mark: string, text: string): NumberSpan[] {
	const [first, ...others] = chain;
	const last = others.at(-1);
	if (!first) return [];
	if (!last) return [withOrdinal(first, text)];
	const values = chain.flatMap((atom) => atom.values);
	const whole = { ...last, start: first.start, text: text.slice(first.start, last.end) };
	if (mark === 'ratio') return [{ ...whole, form: 'ratio', values }];
	if (others.length > 1) return [{ ...whole, form: 'range', values: [] }];
	return [withOrdinal({ ...whole, form: 'range', ...rangeOf(first, last) }, text)];
}

/** The ends of a range in one magnitude; that of the upper end counts for the lower, where it makes it the lower. */
function rangeOf(low: Atom, high: Atom): { values: number[]; magnitude: number } {
	const [from = 0] = low.values;
	const [to = 0] = high.values;
	const shared = low.magnitude === high.magnitude || (low.magnitude === 1 && from < to);
	if (shared) return { values: [from, to], magnitude: high.magnitude };
	return { values: [scale(from, low.magnitude), scale(to, high.magnitude)], magnitude: 1 };
}

/** Tenths are given in per cent: 三成 is 30%. */
function inPercent(span: NumberSpan): NumberSpan {
	if (span.rate !== '成') return span;
	const form = span.form === 'single' ? 'fraction' : span.form;
	return { ...span, form, rate: '%', values: span.values.map((value) => scale(value, 10)) };
}

/** Times a power of ten, without the noise of binary fractions. */
function scale(value: number, power: number): number {
	return Number((value * power).toPrecision(15));
}

function withOrdinal(span: NumberSpan, text: string): NumberSpan {
	const before = text.slice(Math.max(0, span.start - longestMark), span.start);
	const mark = ordinalMark.exec(before)?.[0];
	if (mark === undefined) return span;
	const start = span.start - mark.length;
	return { ...span, start, form: 'ordinal', text: text.slice(start, span.end) };
}
