import type { Sentence } from '#model/plan';
import type { PlanPeriod } from '#model/figure-rules';
import type { Candidate } from './candidates.ts';
import type { Mention } from './dates.ts';

/** Whether a date lies in or before the base year. */
export function isPast(date: string, { base, name, previous }: PlanPeriod): boolean {
	return date === previous || (date !== name && Number(date) <= base);
}

/**
 * Give each figure the date that binds it; `undefined` where its sentence has none. A date in its own clause comes
 * first, then the last that reaches on through the sentence. A past year is that of the one figure after it: 从2015年的
 * 485亿元到902亿元.
 *
 * @param mentions in the order of the text, as the figures are
 */
export function termsOf(
	figures: readonly Candidate[],
	mentions: readonly Mention[],
	sentences: readonly Sentence[],
	period: PlanPeriod,
): (string | undefined)[] {
	let at = 0;
	let own: Mention | undefined;
	let term: Mention | undefined;
	return figures.map(({ start, clause }) => {
		for (let mention = mentions[at]; mention && mention.start < start; mention = mentions[++at])
			if (mention.reaches) [term, own] = [mention, undefined];
			else own = mention;
		if (own && own.start >= clause.start) {
			const { date } = own;
			if (isPast(date, period)) own = undefined;
			return date;
		}
		return term && term.start >= (sentences[clause.sentence]?.start ?? 0) ? term.date : undefined;
	});
}
