import fc from 'fast-check';
import { expect } from 'vitest';
import { compareQuote } from '#model/quote-check';
import { keyOf, locate } from '#model/search-key';
import { type Property, promptly } from '../property.ts';
import { anyLine } from '../texts.ts';
import { folding, planText } from '../the-plan.ts';

const paragraph = fc.constantFrom(...planText.filter((text) => text.length > 30));
const place = fc.nat(1000);

/** Any text without characters that fold to several, as … does: of those a part can be the same. */
const unexpanded = anyLine.map((text) =>
	Array.from(text)
		.filter((character) => keyOf(character, folding).characters.length < 2)
		.join(''),
);

/** A passage of 12 to 31 characters, long enough to be checked. */
function passageOf(text: string, start: number, length: number): string {
	const from = start % (text.length - 12);
	return text.slice(from, from + 12 + (length % 20));
}

export const quoteProperties: Property[] = [
	{
		says: 'any passage of the text is exact',
		runs: 500,
		property: fc.property(paragraph, place, place, (text, start, length) => {
			const passage = passageOf(text, start, length);
			expect(locate(text, passage, folding)).not.toEqual([]);
			expect(compareQuote(passage, text, folding).similarity).toBe(1);
		}),
	},
	{
		says: 'a passage in which one character is changed is altered, and the change is shown',
		runs: 500,
		property: fc.property(paragraph, place, place, (text, start, at) => {
			const passage = passageOf(text, start, start);
			// A private-use character stands in no text.
			const changed = passage.slice(0, at % passage.length) + '\uE000' + passage.slice((at % passage.length) + 1);
			expect(locate(text, changed, folding)).toEqual([]);
			const { similarity, parts } = compareQuote(changed, text, folding);
			expect(similarity).toBeLessThan(1);
			expect(similarity).toBeGreaterThan(0.5);
			expect(parts.filter(({ kind }) => kind === 'quoted').map(({ words }) => words.trim())).toEqual(['\uE000']);
		}),
	},
	{
		says: 'whatever is pasted beside whatever text is compared, and every word of it is shown',
		runs: 1500,
		property: fc.property(unexpanded, unexpanded, (quotation, text) => {
			const { similarity, start, end, parts } = promptly(() => compareQuote(quotation, text, folding));
			expect(similarity >= 0 && similarity <= 1 && start <= end && end <= text.length).toBe(true);
			const shown = parts.filter(({ kind }) => kind !== 'text').map(({ words }) => words);
			expect(keyOf(shown.join(''), folding).characters).toEqual(keyOf(quotation, folding).characters);
		}),
	},
];
