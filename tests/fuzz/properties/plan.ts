import fc from 'fast-check';
import { expect } from 'vitest';
import { ContentError } from '#model/content-error';
import { parse } from '../../../scripts/pipeline/parse.ts';
import { landings, planOf, solidLines } from '../../helpers/plans.ts';
import { type Property, promptly } from '../property.ts';
import { anyPlan } from '../texts.ts';

/** The numbers of the lines that hold letters or digits beside the marks of a converter. */
function worded(text: string): number[] {
	const blank = new Set(parse(text, 'any.txt').flatMap(({ kind, number }) => (kind === 'blank' ? [number] : [])));
	return solidLines(text).filter((number) => !blank.has(number));
}

export const planProperties: Property[] = [
	{
		says: 'any text becomes a plan in which every line lands once and every address is its own, or a letter to the editor',
		runs: 1500,
		property: fc.property(anyPlan, (text) => {
			try {
				const plan = promptly(() => planOf(text));
				const count = landings(plan);
				expect(worded(text).filter((number) => count.get(number) !== 1)).toEqual([]);
				const addresses = plan.blocks.filter(({ kind }) => kind !== 'heading').map(({ id }) => id);
				expect(new Set(addresses).size).toBe(addresses.length);
				for (const block of plan.blocks) {
					if (block.kind !== 'paragraph') continue;
					expect(block.sentences.map(({ start, end }) => block.text.slice(start, end)).join('')).toBe(block.text);
				}
			} catch (error) {
				if (!(error instanceof ContentError)) throw error;
				expect(error.message).toMatch(/^plan\.txt:\d+: found .+, expected .+; .+$/su);
			}
		}),
	},
];
