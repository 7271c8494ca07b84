import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editionIds } from '#model/editions';
import { readViews, searchAfterSwitch, writeViews } from '../../../../../src/client/views/state.ts';

const views = fc.record({
	beside: fc.constantFrom('zh-hant' as const, 'en' as const),
	view: fc.constantFrom('reveal' as const, 'columns' as const),
});
const queries = fc
	.array(fc.tuple(fc.constantFrom('from', 'mark', 'q'), fc.string({ unit: 'grapheme' })))
	.map((pairs) => new URLSearchParams(pairs.map(([name, value]) => [name, value.toWellFormed()])).toString());

describe('the views of a page in the URL', () => {
	test('are read back as they were written, whatever else the URL holds', () => {
		fc.assert(
			fc.property(views, queries, (state, query) => {
				expect(readViews(writeViews(query, state), 'zh-hans')).toEqual(state);
			}),
		);
	});

	test('leave the rest of the URL as it is', () => {
		fc.assert(
			fc.property(views, queries, (state, query) => {
				const written = new URLSearchParams(writeViews(query, state));
				written.delete('with');
				written.delete('view');
				expect(written.toString()).toBe(query);
			}),
		);
	});

	test('leave no trace where one edition is read', () => {
		const none = { beside: undefined, view: 'columns' } as const;
		expect(writeViews('?with=en&view=columns', none)).toBe('');
		expect(writeViews('?mark=5G&with=en&view=columns', none)).toBe('?mark=5G');
	});

	test('are by sentence where the URL does not say or says what is not known', () => {
		expect(readViews('?with=en', 'zh-hans')).toEqual({ beside: 'en', view: 'reveal' });
		expect(readViews('?with=en&view=sideways', 'zh-hans')).toEqual({ beside: 'en', view: 'reveal' });
	});

	test('never compare an edition with itself, or with one that does not exist', () => {
		for (const edition of editionIds) {
			expect(readViews(`?with=${edition}`, edition).beside).toBeUndefined();
			expect(readViews('?with=fr', edition).beside).toBeUndefined();
		}
	});
});

describe('a switch of the edition', () => {
	test('to the edition beside compares it with the one left', () => {
		expect(searchAfterSwitch('?with=en&view=columns', 'zh-hans', 'en')).toBe('?with=zh-hans&view=columns');
	});

	test('to a third edition keeps the edition beside', () => {
		expect(searchAfterSwitch('?with=en&view=columns', 'zh-hans', 'zh-hant')).toBe('?with=en&view=columns');
	});

	test('leaves a query without views as it is written', () => {
		fc.assert(
			fc.property(queries, (query) => {
				expect(searchAfterSwitch(`?${query}`, 'zh-hans', 'en')).toBe(`?${query}`);
			}),
		);
	});
});
