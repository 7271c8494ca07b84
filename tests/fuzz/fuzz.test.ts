import fc from 'fast-check';
import { describe, test } from 'vitest';
import { properties } from './properties.ts';

// The same every time; `npm run fuzz` tries others.
const seed = 20210114;

describe('whatever is given', () => {
	test.each(properties)('$says', ({ property, runs }) => {
		fc.assert(property as fc.IProperty<unknown>, { seed, numRuns: runs });
	});
});
