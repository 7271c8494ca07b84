import type { FigureRules } from '#model/figure-rules';
import { type Clause, clausesOf, type Prose } from './clauses.ts';
import { type Measure, type MeasureReader, measureReader } from './measure.ts';
import { scanNumbers } from './numbers.ts';

/** A measure in its surroundings, before it is judged. */
export interface Candidate extends Measure {
	clause: Clause;
	/** What its clause says ahead of it and after it, no farther than a reader needs to look. */
	before: string;
	after: string;
	/** The clause before, where it is of the same sentence. */
	lead: string;
}

// How far a reader looks from a number within its clause, and into the clause before.
const window = 80;

/**
 * Make a finder of the numbers of a paragraph with what stands around them, in the order of the text.
 *
 * @example candidateFinder(rules)({ text: '人均达 2.1 平方米。', sentences }).map(({ unit, before }) => [unit, before]) // => [['平方米', '人均达 ']]
 */
export function candidateFinder(rules: FigureRules): (prose: Prose) => Candidate[] {
	const read = measureReader(rules);
	return (prose) => candidatesOf(prose, read);
}

function candidatesOf(prose: Prose, read: MeasureReader): Candidate[] {
	const { text } = prose;
	const clauses = clausesOf(prose);
	let at = 0;
	return scanNumbers(text).flatMap((number) => {
		while (at < clauses.length - 1 && number.start >= (clauses[at]?.end ?? 0)) at++;
		const clause = clauses[at];
		if (!clause) return [];
		const measure = read(text, number);
		const before = text.slice(Math.max(clause.start, measure.start - window), measure.start);
		const after = text.slice(measure.end, Math.min(clause.end, measure.end + window));
		const above = clauses[at - 1];
		const lead = above?.sentence === clause.sentence ? text.slice(above.start, above.end).slice(0, window) : '';
		return [{ ...measure, clause, before, after, lead }];
	});
}
