import type { Commitment, CommitmentRules } from '#model/commitment';
import type { Kept } from '#model/content-error';
import type { FigureRules, PlanPeriod } from '#model/figure-rules';
import type { FindingRules } from '#model/finding';
import type { IndicatorRules } from '#model/indicator-rules';
import type { Measures } from '#model/measures';
import type { Paragraph, Plan } from '#model/plan';
import type { Statements, Tags } from '#model/tags';
import { commitmentReader } from './tag/commitment.ts';
import { findingsOf } from './tag/consistency.ts';
import { figureReader, reportsResults } from './tag/figures.ts';
import { headingsAbove } from './tag/headings-above.ts';
import { indicatorLinks } from './tag/indicator-links.ts';
import { indicatorsOf, periodOf } from './tag/indicators.ts';
import { type SubjectRules, subjectsOf } from './tag/subjects.ts';

/** The rules a plan is tagged by. */
export interface TagRules {
	figures: FigureRules;
	commitment: CommitmentRules;
	indicators: IndicatorRules;
	findings: Kept<FindingRules>;
	measures: Measures;
	subjects: SubjectRules;
	period: PlanPeriod;
}

/**
 * Find in a plan its figures, how firmly each sentence binds, the indicators of its tables and where the text speaks of
 * them, where two of its statements agree or differ, and what each paragraph speaks of.
 *
 * @example tag(plan, rules).figures[0]?.text // => '8%以上'
 */
export function tag(plan: Plan, rules: TagRules): Tags {
	const above = headingsAbove(plan.blocks);
	const paragraphs = plan.blocks.filter((block) => block.kind === 'paragraph');
	const titlesOf: TitlesOf = ({ id }) => (above.get(id) ?? []).map(({ title }) => title);
	const statements = statementsOf(plan, paragraphs, titlesOf, rules);
	return { ...statements, ...subjectsOf(paragraphs, titlesOf, statements.links, rules.subjects) };
}

/** The titles above a paragraph, the outermost first. */
type TitlesOf = (paragraph: Paragraph) => string[];

function statementsOf(
	{ blocks }: Plan,
	paragraphs: readonly Paragraph[],
	titlesOf: TitlesOf,
	rules: TagRules,
): Statements {
	const readFigures = figureReader(rules.figures, rules.period);
	const figures = paragraphs.flatMap((paragraph) =>
		readFigures(paragraph, reportsResults(titlesOf(paragraph), rules.figures)),
	);
	const readCommitment = commitmentReader(rules.commitment);
	const sentences = paragraphs.flatMap((paragraph) =>
		paragraph.sentences.map(({ id, start, end }) => {
			const text = paragraph.text.slice(start, end);
			return { id, text, commitment: readCommitment(text, titlesOf(paragraph)) };
		}),
	);
	const tables = blocks.filter((block) => block.kind === 'table');
	const indicators = tables.flatMap((table) => indicatorsOf(table, rules.indicators.table));
	const printed = tables.map((table) => periodOf(table, rules.indicators.table)).find(({ target }) => target);
	const years = { base: printed?.base ?? rules.period.base, target: printed?.target ?? rules.period.to };
	const graded = sentences.map(({ id, text, commitment: { grade } }) => ({ id, text, grade }));
	return {
		figures,
		commitments: new Map(sentences.map(({ id, commitment }): [string, Commitment] => [id, commitment])),
		indicators,
		years,
		links: indicatorLinks({ indicators, figures, sentences }, rules.indicators.names),
		findings: findingsOf(
			{ indicators, figures, period: years, sentences: graded },
			rules.findings,
			rules.indicators,
			rules.measures,
		),
	};
}
