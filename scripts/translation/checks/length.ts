import type { TranslationRules } from '#model/translation-rules';
import { type Check, eachSegment, withoutGlosses } from './check.ts';

/** A sentence is neither much shorter nor much longer in English than its Chinese: something may be lost or added. */
export function length({ charactersPerHan, shortest }: TranslationRules['length']): Check {
	return eachSegment(({ kind, zh, en }) => {
		const han = zh.replace(/[^\p{Script=Han}\p{N}\p{Script=Latin}]/gu, '').length;
		if (kind !== 'sentence' || han < shortest) return [];
		const ratio = withoutGlosses(en).replace(/\s+/gu, ' ').length / han;
		if (ratio >= charactersPerHan.min && ratio <= charactersPerHan.max) return [];
		return [
			{
				found: `${ratio.toFixed(1)} English characters for each Chinese one`,
				expected: `${charactersPerHan.min} to ${charactersPerHan.max}`,
				remedy: 'look for what was left out or added',
			},
		];
	});
}
