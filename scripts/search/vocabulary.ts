import type { z } from 'zod';
import type { Glossary, TaiwanTerms } from '#model/vocabulary';

/**
 * Gather what carries a query over to the plan’s words: English renderings and their forms, and the words of Taiwan.
 *
 * @returns the plan’s words by what a reader may type, English in lower case without an article
 * @example carryOver({ terms: [{ zh: '养老', en: 'elderly care', … }] }, { terms: [] }) // => { 'elderly care': ['养老'] }
 */
export function carryOver(
	glossary: z.infer<typeof Glossary>,
	taiwan: z.infer<typeof TaiwanTerms>,
): Record<string, string[]> {
	const carried = new Map<string, Set<string>>();
	const add = (typed: string, zh: string): void => {
		carried.set(typed, (carried.get(typed) ?? new Set<string>()).add(zh));
	};
	for (const { zh, en, forms } of glossary.terms)
		for (const typed of [en, ...forms]) add(typed.toLowerCase().replace(/^(?:the|an?) /u, ''), zh);
	for (const { zh, taiwan: words } of taiwan.terms) for (const typed of words) add(typed, zh);
	return Object.fromEntries([...carried].map(([typed, zh]) => [typed, [...zh]]));
}
