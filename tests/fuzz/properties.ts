import { figureProperties } from './properties/figures.ts';
import { foldingProperties } from './properties/folding.ts';
import { planProperties } from './properties/plan.ts';
import { quoteProperties } from './properties/quotes.ts';
import type { Property } from './property.ts';

/** What holds for whatever is given. */
export const properties: readonly Property[] = [
	...planProperties,
	...figureProperties,
	...foldingProperties,
	...quoteProperties,
];
