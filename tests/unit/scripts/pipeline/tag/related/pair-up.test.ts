import { expect, test } from 'vitest';
import { type Link, pairUp } from '../../../../../../scripts/pipeline/tag/related/pair-up.ts';

const link = (a: string, b: string, strength: number): Link => ({
	ends: [a, b],
	strength,
	reason: { kind: 'phrase', words: [`${a}${b}`] },
});
const partners = (links: Link[], atMost: number): Record<string, string> =>
	Object.fromEntries(
		Array.from(pairUp(['a', 'b', 'c', 'd'], links, atMost), ([id, own]) => [id, own.map((one) => one.id).join('')]),
	);

test('the stronger link stands first, and every link leads back', () => {
	expect(partners([link('a', 'b', 1), link('a', 'c', 2)], 5)).toEqual({ a: 'cb', b: 'a', c: 'a', d: '' });
});

test('a paragraph with many strong links keeps room for those that have it as their first', () => {
	const links = [link('a', 'b', 9), link('b', 'c', 8), link('a', 'c', 7), link('a', 'd', 1)];
	expect(partners(links, 2)).toEqual({ a: 'bd', b: 'ac', c: 'b', d: 'a' });
});

test('none has more links than there is room for', () => {
	expect(partners([link('a', 'b', 3), link('a', 'c', 2), link('a', 'd', 1)], 1)).toEqual({
		a: 'b',
		b: 'a',
		c: '',
		d: '',
	});
});
