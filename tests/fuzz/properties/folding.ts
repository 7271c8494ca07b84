import fc from 'fast-check';
import { expect } from 'vitest';
import { keyOf, locate } from '#model/search-key';
import { type Property, promptly } from '../property.ts';
import { anyLine } from '../texts.ts';
import { folding, planText } from '../the-plan.ts';

const fold = (text: string): string => keyOf(text, folding).characters.join('');
const anyText = fc.oneof(anyLine, fc.string({ unit: 'binary', maxLength: 40 }), fc.constantFrom(...planText));

export const foldingProperties: Property[] = [
	{
		says: 'what is folded is not changed by folding it again',
		runs: 3000,
		property: fc.property(anyText, (text) => {
			expect(fold(fold(text))).toBe(fold(text));
		}),
	},
	{
		says: 'each character of a key comes from the place it names',
		runs: 3000,
		property: fc.property(anyText, (text) => {
			const { characters, starts, end } = keyOf(text, folding);
			expect([end, starts.length]).toEqual([text.length, characters.length]);
			for (const [start, places] of Map.groupBy(starts.keys(), (index) => starts[index] ?? 0)) {
				const next = starts[(places.at(-1) ?? 0) + 1] ?? end;
				expect(fold(text.slice(start, next))).toBe(places.map((index) => characters[index]).join(''));
			}
		}),
	},
	{
		says: 'a query is found where the text reads the same when folded, and nowhere else',
		runs: 3000,
		property: fc.property(anyText, fc.string({ unit: 'binary', maxLength: 3 }), (text, query) => {
			const places = promptly(() => locate(text, query, folding));
			expect(places.length > 0).toBe(fold(query) !== '' && fold(text).includes(fold(query)));
			for (const [start, end] of places) expect(fold(text.slice(start, end))).toContain(fold(query));
		}),
	},
];
