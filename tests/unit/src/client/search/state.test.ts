import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { everyFacet, noFacets } from '#model/search-facets';
import { readState, writeState } from '../../../../../src/client/search/state.ts';

describe('the state of a search in the URL', () => {
	test('is empty where everything stands at its default', () => {
		expect(writeState(readState(''))).toBe('');
	});

	test('is read back as it was written', () => {
		fc.assert(
			fc.property(
				fc.record({
					q: fc.string({ unit: 'grapheme' }),
					order: fc.constantFrom('relevance' as const, 'place' as const),
					view: fc.constantFrom('list' as const, 'kwic' as const),
					sort: fc.constantFrom('place' as const, 'left' as const, 'right' as const),
					facets: fc.record(everyFacet(() => fc.uniqueArray(fc.constantFrom('0', '1', '9')))),
					beside: fc.constantFrom('' as const, 'zh-hant' as const, 'en' as const),
					literal: fc.boolean(),
				}),
				(state) => {
					expect(readState(writeState(state))).toEqual(state);
				},
			),
		);
	});

	test('takes nothing it does not know', () => {
		expect(readState('?q=养老&order=up&view=grid&sort=1&chapter=A,6,<b>&with=fr')).toEqual({
			...readState('?q=养老'),
			facets: { ...noFacets, chapter: ['6'] },
		});
	});

	test('is written even where a query holds half a character', () => {
		expect(writeState({ ...readState(''), q: '养\uD800' })).toBe('?q=%E5%85%BB%EF%BF%BD');
	});
});

test('a query keeps within a length that a URL can hold, and breaks no character', () => {
	const q = `${'养'.repeat(998)}x😀${'老'.repeat(1_000_000)}`;
	const written = writeState({ ...readState(''), q });
	expect(readState(written).q).toBe(`${'养'.repeat(998)}x\uFFFD`);
	expect(readState(`?q=${'a'.repeat(5000)}`).q).toHaveLength(1000);
});
