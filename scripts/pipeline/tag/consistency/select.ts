import type { Facts } from './draft.ts';
import type { Statement } from './statements.ts';

/** The rows of the table by concept, each with the statements its cells make. */
export function rowsOf({
	statements,
}: Pick<Facts, 'statements'>): Map<string, Partial<Record<'base' | 'target' | 'growth', Statement>>> {
	const rows = new Map<string, Partial<Record<'base' | 'target' | 'growth', Statement>>>();
	for (const statement of statements) {
		if (statement.source.kind !== 'row') continue;
		rows.set(statement.concept, { ...rows.get(statement.concept), [statement.source.cell]: statement });
	}
	return rows;
}

/** A concept’s base and target in the table, where both are levels of one unit. */
export function levelsOf(
	facts: Pick<Facts, 'statements'>,
	concept: string,
): { base: Statement; target: Statement } | undefined {
	const { base, target } = rowsOf(facts).get(concept) ?? {};
	return base?.measure === 'level' && target?.measure === 'level' ? { base, target } : undefined;
}

/** The growths a year that the plan states for a concept over the whole period, in the table and in the text. */
export function growthsOf({ statements, period }: Pick<Facts, 'statements' | 'period'>, concept: string): Statement[] {
	return statements.filter(
		(statement) =>
			statement.concept === concept &&
			statement.measure === 'annual' &&
			statement.unit === '%' &&
			statement.from === period.base &&
			statement.to === period.target,
	);
}

/** What the sentences state. */
export function inText({ statements }: Pick<Facts, 'statements'>): Statement[] {
	return statements.filter(({ source }) => source.kind === 'sentence');
}

/** Whether two statements are about the same thing and time. */
export function sameSubject(one: Statement, other: Statement): boolean {
	return (
		one.concept === other.concept &&
		one.measure === other.measure &&
		one.unit === other.unit &&
		one.to === other.to &&
		(one.measure === 'level' || one.from === other.from)
	);
}

const magnitudes: Readonly<Record<string, number>> = { 亿: 1e8, 千万: 1e7, 百万: 1e6, 万: 1e4, 千: 1e3 };
// 亿元: a magnitude and the unit it counts in.
const unitParts = /^(?<magnitude>亿|千万|百万|万|千)?(?<plain>.*?)(?:\/人)?$/u;

/** How many of the plain unit one of this unit is. @example plainUnit('亿元') // => { factor: 1e8, plain: '元' } */
export function plainUnit(unit: string): { factor: number; plain: string } {
	const { magnitude = '', plain = '' } = unitParts.exec(unit)?.groups ?? {};
	return { factor: magnitudes[magnitude] ?? 1, plain };
}
