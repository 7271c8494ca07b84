import type { EditionId } from '#model/editions';
import type { Finding, Operation } from '#model/finding';
import { type Measures, writeMeasure } from '#model/measures';

/** A line of the arithmetic of a finding: `formula` may raise its last part to `power`. */
export interface SumLine {
	formula: string;
	power: string;
	/** What stands after the power. */
	rest: string;
	result: string;
}

/** How each operation is written, from its operands as they are written. */
const formulas: Readonly<Record<Operation, (operands: readonly string[], years: number) => Omit<SumLine, 'result'>>> = {
	'annual-growth': ([from = '', to = ''], years) => ({
		formula: `(${to} ÷ ${from})`,
		power: `1/${years}`,
		rest: ' − 1',
	}),
	difference: ([from = '', to = '']) => plain(`${to} − ${from}`),
	'per-year': ([amount = ''], years) => plain(`${amount} ÷ ${years}`),
	share: ([share = '', whole = '']) => plain(`${share} × ${whole}`),
	quotient: ([whole = '', part = '']) => plain(`${whole} ÷ ${part}`),
	'quotient-of-growths': ([whole = '', part = '']) => plain(`(1 + ${whole}) ÷ (1 + ${part}) − 1`),
	total: (parts) => plain(parts.join(' + ')),
};

function plain(formula: string): Omit<SumLine, 'result'> {
	return { formula, power: '', rest: '' };
}

// How many decimals a result is written with.
const ofResults = 2;

/**
 * Write the arithmetic of a finding, a line for each step.
 *
 * @example sumLines(finding, 'en', measures)[0] // => { formula: '(150 billion yuan ÷ 90.227 billion yuan)', power: '1/5', rest: ' − 1', result: '10.70%' }
 */
export function sumLines({ numbers, sum }: Finding, edition: EditionId, measures: Measures): SumLine[] {
	const written = new Map<string, string>();
	for (const [name, { value, unit }] of Object.entries(numbers))
		written.set(name, write(value, unit, decimalsOf(value), edition, measures));
	return sum.map(({ name, operation, of, years = 1, value, unit }) => {
		const operands = of.map((operand) => written.get(operand) ?? operand);
		const result = write(value, unit, ofResults, edition, measures);
		written.set(name, result);
		return { ...formulas[operation](operands, years), result };
	});
}

function write(value: number, unit: string, decimals: number, edition: EditionId, measures: Measures): string {
	return writeMeasure({ value, unit, comparator: 'eq', decimals }, edition, measures);
}

function decimalsOf(value: number): number {
	return String(value).split('.')[1]?.length ?? 0;
}
