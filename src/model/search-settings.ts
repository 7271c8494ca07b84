import type { EditionId } from './editions.ts';
import type { EverydayWords } from './everyday-words.ts';

/** What the search page knows besides the index; written by the build beside the bundles. */
export interface SearchSettings {
	/** The editions that can be searched, where that is not all of them. */
	editions?: readonly EditionId[];
	/** Pairs of a character and what it counts as, run together. */
	folding: string;
	/** Characters spread over the order of the index: a query of one character asks for its pairs with each. */
	pivots: string;
	/** Every address of the plan, in the order of the text. */
	addresses: string[];
	/** Words that carry a query over to words of the plan: English lower case, Taiwan’s as typed. */
	carry: Record<string, string[]>;
	/** By edition, words of the plan that are searched for besides an everyday word. */
	everyday: EverydayWords;
}
