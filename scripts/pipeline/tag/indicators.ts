import type { Growth, Indicator, Stated } from '#model/indicator';
import type { TableRules } from '#model/indicator-rules';
import type { Table, TableRow } from '#model/plan';
import { type Cell, readCell } from './indicators/cells.ts';
import { type Columns, columnsOf } from './indicators/columns.ts';

// “7.每万人”, “12、人均”.
const counted = /^(?<number>\d{1,3})\s*[.．、)）]\s*/u;
// “地区生产总值（亿元）”: a unit in the last brackets of a name.
const unitAfter = /[（(](?<unit>[^（）()]+)[）)]$/u;

/**
 * Read a plan’s table of indicators as records.
 *
 * @returns one for each row that names an indicator; none where the table is of another kind
 * @example indicatorsOf(table, rules)[0]?.growth // => { kind: 'annual', value: 8, unit: '%', comparator: 'eq' }
 */
export function indicatorsOf({ rows }: Pick<Table, 'rows'>, rules: TableRules): Indicator[] {
	const [header, ...body] = rows;
	const columns = columnsOf(header?.cells ?? [], rules);
	if (!columns) return [];
	const indicators: Indicator[] = [];
	for (const row of body) {
		const read = readRow(row, { columns, rules, above: indicators.at(-1) });
		if (read) indicators.push(read);
	}
	return indicators;
}

/**
 * The years of a table’s base and target, as its header gives them.
 *
 * @example periodOf(table, rules) // => { base: 2020, target: 2025 }
 */
export function periodOf({ rows }: Pick<Table, 'rows'>, rules: TableRules): Columns['years'] {
	return columnsOf(rows[0]?.cells ?? [], rules)?.years ?? {};
}

interface Reading {
	columns: Columns;
	rules: TableRules;
	/** The row above, whose category and attribute go on where a cell is empty. */
	above: Indicator | undefined;
}

function readRow(row: TableRow, { columns, rules, above }: Reading): Indicator | undefined {
	const cell = (index: number | undefined): string => (index === undefined ? '' : (row.cells[index] ?? '').trim());
	const { at } = columns;
	const printedName = cell(at.name);
	const attribute = attributeOf(cell(at.attribute), rules) ?? above?.attribute;
	const { name, unit } = nameAndUnit(
		printedName.replace(counted, ''),
		at.unit === undefined ? null : cell(at.unit),
		rules,
	);
	if (name === '' || !attribute) return undefined;
	const growth = columns.growth.find((column) => cell(column.at) !== '');
	const isRate = endsWith(name, rules.rates);
	return {
		id: row.id,
		number: Number(
			counted.exec(printedName)?.groups?.['number'] ?? (Number(cell(at.number)) || (above?.number ?? 0) + 1),
		),
		name,
		category: cell(at.category) || (above?.category ?? ''),
		unit,
		base: statedOf(readCell(cell(at.base), unit, rules), isRate),
		target: statedOf(readCell(cell(at.target), unit, rules), isRate),
		growth: growth ? growthOf(readCell(cell(growth.at), unit, rules), growth.annual, { name, unit }, rules) : null,
		attribute,
		printed: {
			base: cell(at.base),
			target: cell(at.target),
			growth: cell(growth?.at),
			attribute: cell(at.attribute),
		},
	};
}

/** Part a name from the unit that may stand after it, where the table has no column for units. */
function nameAndUnit(words: string, unit: string | null, { unitEnds }: TableRules): { name: string; unit: string } {
	if (unit !== null) return { name: words, unit };
	const found = unitAfter.exec(words);
	const inBrackets = found?.groups?.['unit'] ?? '';
	if (!found || !endsWith(inBrackets, unitEnds)) return { name: words, unit: '' };
	return { name: words.slice(0, found.index), unit: inBrackets };
}

function attributeOf(cell: string, { attributes }: TableRules): Indicator['attribute'] | undefined {
	if (attributes.binding.some((word) => cell.includes(word))) return 'binding';
	return attributes.expected.some((word) => cell.includes(word)) ? 'expected' : undefined;
}

function statedOf(cell: Cell | null, isRate: boolean): Stated | null {
	if (cell?.kind !== 'number') return cell;
	const { value, comparator, bracketed } = cell;
	return { kind: bracketed ? 'cumulative' : isRate ? 'annual' : 'level', value, comparator };
}

function growthOf(
	cell: Cell | null,
	annual: boolean,
	{ name, unit }: Pick<Indicator, 'name' | 'unit'>,
	{ shares, points, rates, changes }: TableRules,
): Growth | null {
	if (cell?.kind !== 'number') return null;
	const kind = annual && !cell.bracketed ? 'annual' : 'cumulative';
	const inPoints = shares.includes(unit) && !endsWith(name, [...rates, ...changes]);
	const ownUnit = kind === 'annual' ? '%' : cell.unit || unit;
	return { kind, value: cell.value, unit: inPoints ? points : ownUnit, comparator: cell.comparator };
}

function endsWith(words: string, ends: readonly string[]): boolean {
	return ends.some((end) => words.endsWith(end));
}
