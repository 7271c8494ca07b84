import type { TranslationRules } from '#model/translation-rules';
import { type Check, eachSegment } from './check.ts';

/** No rendering that is wrong wherever it stands. */
export function banned(rules: TranslationRules['banned']): Check {
	const patterns = rules.map(({ pattern, instead }) => ({ pattern: new RegExp(pattern, 'u'), instead }));
	return eachSegment(({ en }) =>
		patterns.flatMap(({ pattern, instead }) => {
			const match = pattern.exec(en);
			return match ? [{ found: `“${match[0]}”`, expected: instead, remedy: 'write that' }] : [];
		}),
	);
}
