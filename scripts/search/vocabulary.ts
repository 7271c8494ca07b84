import type { z } from 'zod';
import type { TaiwanVocabulary } from '#model/taiwan-vocabulary';
import type { Glossary } from '#model/vocabulary';

/**
 * Gather what carries a query over to the plan’s words: English renderings and their forms, and the words of Taiwan.
 *
 * @returns the plan’s words by what a reader may type in lower case, English without an article
 * @example carryOver({ terms: [{ zh: '养老', en: 'elderly care', … }] }, { names: [], terms: [], unmarked: [] }) // => { 'elderly care': ['养老'] }
 */
export function carryOver(
	glossary: z.infer<typeof Glossary>,
	{ terms, unmarked }: TaiwanVocabulary,
): Record<string, string[]> {
	const carried = new Map<string, Set<string>>();
	const add = (words: readonly string[], zh: string): void => {
		for (const typed of words.map((word) => word.toLowerCase()))
			carried.set(typed, (carried.get(typed) ?? new Set<string>()).add(zh));
	};
	for (const { zh, en, forms } of glossary.terms) add([en, ...forms].map(withoutArticle), zh);
	for (const { 'zh-hans': zh, ...term } of terms) {
		if (term.carried) add([...term.taiwan, ...term.compare], zh);
		add(term.alsoTyped, zh);
	}
	for (const { 'zh-hans': zh, alsoTyped } of unmarked) add(alsoTyped, zh);
	return Object.fromEntries([...carried].map(([typed, zh]) => [typed, [...zh]]));
}

function withoutArticle(words: string): string {
	return words.replace(/^(?:the|an?) /iu, '');
}
