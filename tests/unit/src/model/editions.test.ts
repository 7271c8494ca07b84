import { expect, test } from 'vitest';
import { editionIds, editions, inEvery } from '#model/editions';

test('there are three editions, each in a language of its own', () => {
	expect(editionIds).toEqual(['zh-hans', 'zh-hant', 'en']);
	expect(new Set(editionIds.map((id) => editions[id].lang)).size).toBe(3);
});

test('what is made in every edition has one entry for each, in their order', () => {
	expect(Object.entries(inEvery((id) => `/${id}/`))).toEqual(editionIds.map((id) => [id, `/${id}/`]));
});
