import type { NameRules } from '#model/indicator-rules';

/** What an indicator’s name says: which indicator, and whether it speaks of its growth. */
export interface Named {
	concept: string;
	growth: boolean;
}

/** Tells which indicator a name means; undefined where no concept has it. */
export type Namer = (name: string) => Named | undefined;

/**
 * Make a namer from the rules: names are one where they are the same after synonyms, or aliases of one concept.
 *
 * @example namerOf(rules)('全区GDP增速') // => { concept: 'gdp', growth: true }
 */
export function namerOf({ synonyms, prefixes, growth, concepts }: NameRules): Namer {
	const first = new Map(
		synonyms.flatMap(([canonical = '', ...others]) => [canonical, ...others].map((form) => [form, canonical])),
	);
	const forms = new RegExp([...first.keys()].sort(longestFirst).map(escape).join('|'), 'gu');
	const unify = (name: string): string => name.replace(forms, (form) => first.get(form) ?? form);
	const byName = new Map(
		concepts.flatMap(({ id, name, aliases }) => [name['zh-hans'], ...aliases].map((alias) => [unify(alias), id])),
	);
	const opening = new RegExp(`^(?:${prefixes.map(escape).join('|')})+`, 'u');
	const ending = new RegExp(`(?:${growth.toSorted(longestFirst).map(escape).join('|')})$`, 'u');
	return (name) => {
		const bare = name.replace(/[\s“”"]/gu, '').replace(opening, '');
		const whole = byName.get(unify(bare));
		if (whole !== undefined) return { concept: whole, growth: false };
		const concept = byName.get(unify(bare.replace(ending, '')));
		return concept !== undefined && ending.test(bare) ? { concept, growth: true } : undefined;
	};
}

function longestFirst(one: string, other: string): number {
	return other.length - one.length;
}

function escape(words: string): string {
	return words.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}
