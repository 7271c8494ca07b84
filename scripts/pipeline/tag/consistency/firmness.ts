import { type Draft, type Facts, Sum } from './draft.ts';
import { inText, sameSubject } from './select.ts';
import type { Statement } from './statements.ts';
import { pairsOf } from './text-against-text.ts';

/**
 * The same target is stated with another firmness: a binding row that a sentence only aims for, an expected one that a
 * sentence binds to, or two sentences of which one sets what the other aims for.
 */
export function firmness(facts: Facts): Draft[] {
	const targets = inText(facts).filter(({ source }) => source.kind === 'sentence' && source.figure.class === 'target');
	const rows = facts.statements.filter(({ source }) => source.kind === 'row' && source.cell !== 'base');
	const withRow = targets.flatMap((stated) =>
		rows.filter((row) => sameSubject(row, stated)).map((row): [Statement, Statement] => [row, stated]),
	);
	return [...withRow, ...pairsOf(targets)]
		.filter(([one, other]) => apart(one, other))
		.map(([one, other]) => ({
			rule: 'firmness',
			concepts: { name: one.concept },
			...new Sum({ one, other }).compare('one', 'other'),
			relation: 'differs',
			compared: null,
		}));
}

// The least grade that sets a target, and the least that binds to it.
const set = 4;
const bound = 5;

function apart(one: Statement, { source }: Statement): boolean {
	const grade = source.kind === 'sentence' ? (source.grade ?? 0) : 0;
	if (one.source.kind === 'sentence') {
		const other = one.source.grade ?? 0;
		return other >= set !== grade >= set;
	}
	return one.source.row.attribute === 'binding' ? grade < set : grade >= bound;
}
