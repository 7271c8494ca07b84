import { ContentError } from '#model/content-error';
import type { TranslationRules } from '#model/translation-rules';
import type { GlossaryTerm } from '#model/vocabulary';
import { banned } from './checks/banned.ts';
import type { Check } from './checks/check.ts';
import { coverage } from './checks/coverage.ts';
import { glossary } from './checks/glossary.ts';
import { length } from './checks/length.ts';
import { numbers } from './checks/numbers.ts';
import { openers } from './checks/openers.ts';
import { pairs } from './checks/pairs.ts';
import { typography } from './checks/typography.ts';
import type { Segment } from './segments.ts';

/**
 * Check a translation: nothing missing, numbers and terms as in the source, marks in pairs, typography, length, openers.
 *
 * @returns what an editor must act on, in the order of the checks; empty where all is well
 * @example checkTranslation(segments, { rules, terms }).map(({ message }) => message)
 */
export function checkTranslation(
	segments: readonly Segment[],
	{ rules, terms }: { rules: TranslationRules; terms: readonly GlossaryTerm[] },
): ContentError[] {
	const checks: Check[] = [
		coverage,
		numbers(rules.numbers, terms),
		glossary(terms),
		banned(rules.banned),
		pairs,
		typography,
		length(rules.length),
		openers,
	];
	return checks.flatMap((check) =>
		check(segments).map(
			({ segment: { address, file, line }, found, expected, remedy }) =>
				new ContentError({ file, line, found: `in ${address} ${found}`, expected, remedy }),
		),
	);
}
