import type { TableRules } from '#model/indicator-rules';

type Role = keyof TableRules['columns'];

/** Where the columns of a table of indicators stand, and the years of its base and target. */
export interface Columns {
	at: Partial<Record<Role, number>>;
	/** Every column of growth; the first that says something in a row holds. */
	growth: { at: number; annual: boolean }[];
	years: { base?: number; target?: number };
}

// “2025年”, “2020年基期值”.
const year = /(?<!\d)(?<year>(?:19|20)\d{2})(?!\d)/u;

/**
 * Find the columns of a table by the words of its header. A column known only by its year is the base where the next
 * year is more than one later, and the target where it follows such a gap; beside a column that is named the target, the
 * last year before it is the base.
 *
 * @returns undefined where no name, target and attribute of indicators stand in the header
 * @example columnsOf(['指标', '2020年', '2025年', '属性'], rules)?.years // => { base: 2020, target: 2025 }
 */
export function columnsOf(header: readonly string[], rules: TableRules): Columns | undefined {
	const cells = header.map((cell) => cell.replace(/\s/gu, ''));
	const roles = cells.map((cell) => roleOf(cell, rules));
	const years = cells.map((cell) => Number(year.exec(cell)?.groups?.['year'] ?? Number.NaN));
	const at: Columns['at'] = {};
	for (const [index, role] of roles.entries()) if (role) at[role] ??= index;
	const dated = cells.flatMap((_, index) => (roles[index] === undefined && years[index] ? [index] : []));
	const known = years[at.target ?? -1] ?? Number.POSITIVE_INFINITY;
	const before = at.target === undefined ? undefined : dated.findLast((index) => (years[index] ?? 0) < known);
	if (before !== undefined) at.base ??= before;
	const gap = dated.findIndex((index, nth) => (years[dated[nth + 1] ?? -1] ?? 0) - (years[index] ?? 0) > 1);
	const [base, target] = gap < 0 ? [dated[0], dated[1] ?? dated[0]] : [dated[gap], dated[gap + 1]];
	if (base !== undefined && base !== target) at.base ??= base;
	if (target !== undefined) at.target ??= target;
	if (at.name === undefined || at.target === undefined || at.attribute === undefined) return undefined;
	const growth = roles.flatMap((role, index) =>
		role === 'growth' ? [{ at: index, annual: rules.annual.some((word) => cells[index]?.includes(word)) }] : [],
	);
	return { at, growth, years: { ...yearAt('base', at.base), ...yearAt('target', at.target) } };

	function yearAt(name: 'base' | 'target', index: number | undefined): Columns['years'] {
		const found = index === undefined ? undefined : years[index];
		return found ? { [name]: found } : {};
	}
}

function roleOf(cell: string, { columns }: TableRules): Role | undefined {
	let best: { role: Role; length: number } | undefined;
	for (const [role, words] of Object.entries(columns) as [Role, string[]][])
		for (const word of words)
			if (cell.includes(word) && word.length > (best?.length ?? 0)) best = { role, length: word.length };
	return best?.role;
}
