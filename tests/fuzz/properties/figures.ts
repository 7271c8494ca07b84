import fc from 'fast-check';
import { expect } from 'vitest';
import { Figure } from '#model/figure';
import { figuresIn } from '../../helpers/figures.ts';
import { type Property, promptly } from '../property.ts';
import { anyLine } from '../texts.ts';

export const figureProperties: Property[] = [
	{
		says: 'the figures of any text read what they claim, one after another',
		runs: 1500,
		property: fc.property(anyLine, (text) => {
			let last = 0;
			for (const figure of promptly(() => figuresIn(text))) {
				expect(Figure.safeParse(figure).error).toBeUndefined();
				expect(figure.text).toBe(text.slice(figure.start, figure.end));
				expect(figure.start).toBeGreaterThanOrEqual(last);
				last = figure.end;
			}
		}),
	},
];
