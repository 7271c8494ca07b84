import { type Draft, type Facts, Sum } from './draft.ts';
import { inText, sameSubject } from './select.ts';
import type { Statement } from './statements.ts';

/** Two sentences state the same thing. */
export function textAgainstText(facts: Facts): Draft[] {
	return pairsOf(inText(facts)).map(([one, other]) => ({
		rule: 'text-against-text',
		concepts: { name: one.concept },
		...new Sum({ one, other }).compare('one', 'other'),
	}));
}

/** The pairs of statements from two sentences that speak of the same thing. */
export function pairsOf(statements: readonly Statement[]): [Statement, Statement][] {
	return statements.flatMap((one, index) =>
		statements
			.slice(index + 1)
			.filter((other) => sameSubject(one, other) && one.place.address !== other.place.address)
			.map((other): [Statement, Statement] => [one, other]),
	);
}
