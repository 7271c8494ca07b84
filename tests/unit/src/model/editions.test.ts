import { expect, test } from 'vitest';
import { editionIds, editions } from '#model/editions';

test('there are three editions, each in a language of its own', () => {
	expect(editionIds).toEqual(['zh-hans', 'zh-hant', 'en']);
	expect(new Set(editionIds.map((id) => editions[id].lang)).size).toBe(3);
});
