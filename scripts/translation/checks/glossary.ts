import { stemOf, wordsOf } from '#model/word-forms';
import type { GlossaryTerm } from '#model/vocabulary';
import { finderOf, termsIn } from '../terms.ts';
import { type Check, eachSegment } from './check.ts';

/**
 * Every glossary term of the Chinese is rendered by its English or one of its forms, in any inflection, and by none of
 * the renderings to avoid, unless another term of the same segment has them.
 */
export function glossary(terms: readonly GlossaryTerm[]): Check {
	const find = finderOf(terms);
	return eachSegment(({ zh, en }) => {
		const words = stemsOf(en);
		const present = [...new Set(termsIn(zh, find).map(({ term }) => term))];
		const renderings = present.flatMap(renderingsOf).filter((rendering) => holds(words, rendering));
		return present.flatMap((term) => {
			const rendered = renderingsOf(term).some((rendering) => holds(words, rendering));
			const avoided = term.avoid.find(
				(rendering) =>
					en.toLowerCase().includes(rendering.toLowerCase()) &&
					!renderings.some((other) => other.toLowerCase().includes(rendering.toLowerCase())),
			);
			if (rendered && avoided === undefined) return [];
			return [
				{
					found: avoided === undefined ? `no rendering of ${term.zh}` : `“${avoided}” for ${term.zh}`,
					expected: `“${renderingsOf(term).join('” or “')}”`,
					remedy: 'use it, or add a form to glossary.yaml',
				},
			];
		});
	});
}

function renderingsOf({ en, forms }: GlossaryTerm): string[] {
	return [en, ...forms];
}

/** The stems of a text’s words, spaced, so that a phrase is found as a run of whole words. */
function stemsOf(text: string): string {
	return ` ${wordsOf(text.replace(/’s\b|[“”‘’–-]/gu, ' '))
		.map(stemOf)
		.join(' ')} `;
}

function holds(words: string, rendering: string): boolean {
	return words.includes(stemsOf(rendering));
}
