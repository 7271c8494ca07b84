import { expect, test } from 'vitest';
import { editionIds, editions } from '#model/editions';
import { readProjectFile } from '../../../helpers/plans.ts';

test('there are three editions, each in a language of its own', () => {
	expect(editionIds).toEqual(['zh-hans', 'zh-hant', 'en']);
	expect(new Set(editionIds.map((id) => editions[id].lang)).size).toBe(3);
});

test.each(editionIds)('the settings of the plan are worded for %s', (id) => {
	expect(readProjectFile('content/plan.yaml')).toMatch(new RegExp(`^  ${id}: `, 'mu'));
});
