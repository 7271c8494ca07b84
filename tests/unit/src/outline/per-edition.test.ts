import { expect, test } from 'vitest';
import { perEdition } from '../../../../src/outline/per-edition.ts';

test('what is made of an edition is made once, and apart from what is made of another', async () => {
	const made: string[] = [];
	const load = perEdition((edition) => {
		made.push(edition);
		return Promise.resolve({ edition });
	});
	expect(await load('en')).toBe(await load('en'));
	expect(await load('zh-hans')).toEqual({ edition: 'zh-hans' });
	expect(made).toEqual(['en', 'zh-hans']);
});
