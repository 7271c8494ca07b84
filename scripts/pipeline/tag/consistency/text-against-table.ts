import { type Draft, type Facts, Sum } from './draft.ts';
import { inText, sameSubject } from './select.ts';

const rule = 'text-against-table';

/** A sentence states what a row of the table states: with the same number, another one, or another word beside it. */
export function textAgainstTable(facts: Facts): Draft[] {
	const rows = facts.statements.filter(({ source }) => source.kind === 'row');
	return inText(facts).flatMap((stated) =>
		rows
			.filter((row) => sameSubject(row, stated))
			.filter((row, index, all) => all.findIndex(({ place }) => place.address === row.place.address) === index)
			.map((row): Draft => {
				const compared = new Sum({ row, stated }).compare('row', 'stated');
				const concepts = { name: row.concept };
				if (compared.relation === 'differs' || row.comparator === stated.comparator)
					return { rule, concepts, ...compared };
				return { rule, variant: 'comparator', concepts, ...compared, relation: 'differs' };
			}),
	);
}
