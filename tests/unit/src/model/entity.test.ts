import { describe, expect, test } from 'vitest';
import { ancestorsOf, Entities } from '#model/entity';

const text = (words: string): Record<string, string> => ({ 'zh-hans': words, 'zh-hant': words, en: words });
const parse = (...entities: Record<string, unknown>[]) =>
	Entities.safeParse({
		kinds: [{ id: 'place', name: text('地方') }],
		entities: entities.map((own) => ({ kind: 'place', name: text('名'), ...own })),
	});
const messages = (...entities: Record<string, unknown>[]): string[] =>
	(parse(...entities).error?.issues ?? []).map(({ message }) => message);

describe('a list of entities', () => {
	test('may give a variant by its name alone', () => {
		expect(parse({ id: 'a', variants: ['别名'] }).data?.entities[0]?.variants).toEqual([
			{ name: '别名', near: [], why: undefined },
		]);
	});

	test('has known kinds, known parents, and each id once', () => {
		expect(messages({ id: 'a', kind: 'river' })).toEqual(['river is not among the kinds']);
		expect(messages({ id: 'a', parent: 'b' })).toEqual(['b is not an entity']);
		expect(messages({ id: 'a' }, { id: 'a' })).toEqual(['an id is given twice']);
	});

	test('explains what is sure or said by the text, and nothing else', () => {
		expect(messages({ id: 'a', confidence: 'sure' })).toHaveLength(1);
		expect(messages({ id: 'a', confidence: 'unsure', explanation: text('说明') })).toHaveLength(1);
		expect(messages({ id: 'a', explanation: text('说明') })).toHaveLength(1);
		expect(messages({ id: 'a', confidence: 'unsure' }, { id: 'b' })).toEqual([]);
		expect(messages({ id: 'a', confidence: 'text', explanation: text('说明') })).toEqual([]);
	});
});

test('an entry stands under its parent and under what that stands under, even in a circle', () => {
	const entities = new Map([
		['road', { parent: 'town' }],
		['town', { parent: 'island' }],
		['island', {}],
		['hen', { parent: 'egg' }],
		['egg', { parent: 'hen' }],
	]);
	expect(ancestorsOf('road', entities)).toEqual(['town', 'island']);
	expect(ancestorsOf('island', entities)).toEqual([]);
	expect(ancestorsOf('hen', entities)).toEqual(['egg', 'hen']);
});
