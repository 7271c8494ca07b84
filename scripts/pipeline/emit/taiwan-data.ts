import type { Edition } from '#model/edition';
import type { Plan } from '#model/plan';
import type { ReasonedFix } from '#model/taiwan';
import type { TaiwanData } from '#model/taiwan-data';
import type { TaiwanVocabulary } from '#model/taiwan-vocabulary';
import type { Terms } from '#model/term';
import { taiwanNamesOf, taiwanTermsIn } from '../taiwan-terms.ts';
import { conversionReport, textsOf } from './conversion-report.ts';

/** What the Traditional edition is made and explained with. */
export interface TaiwanWords {
	fixes: readonly ReasonedFix[];
	vocabulary: TaiwanVocabulary;
	/** The terms that explain some of the vocabulary. */
	terms: Terms['terms'];
}

/** Gather what Taiwan calls otherwise, with every place, and every place where a rule beyond the converter changed a character. */
export function taiwanData(
	plan: Plan,
	traditional: Edition,
	{ fixes, vocabulary, terms }: TaiwanWords,
	colophon: Pick<TaiwanData, 'version' | 'licence'>,
): TaiwanData {
	const names = taiwanNamesOf(vocabulary);
	const found = traditional.blocks.flatMap((block) =>
		block.kind === 'paragraph'
			? taiwanTermsIn(block.text, names).map(({ index, start, end }) => ({ index, address: block.id, start, end }))
			: [],
	);
	const byTerm = Map.groupBy(found, ({ index }) => index);
	const explained = new Map(terms.map(({ id, explanation }) => [id, explanation?.['zh-hant'] ?? '']));
	const conversions = Map.groupBy(conversionReport(textsOf(plan.blocks), fixes), ({ rule }) => rule);
	return {
		...colophon,
		terms: vocabulary.terms.map((entry, index) => ({
			'zh-hans': entry['zh-hans'],
			'zh-hant': entry['zh-hant'],
			taiwan: entry.taiwan,
			compare: entry.compare,
			kind: entry.kind,
			falseFriend: entry.falseFriend,
			explanation: entry.note ?? explained.get(entry.term ?? '') ?? '',
			places: (byTerm.get(index) ?? []).map(({ address, start, end }) => ({ address, start, end })),
		})),
		conversion: fixes.map(({ from, to, kind, reason }, rule) => ({
			from,
			to,
			kind,
			reason,
			places: (conversions.get(rule) ?? []).map(({ address, start }) => ({ address, start })),
		})),
	};
}
