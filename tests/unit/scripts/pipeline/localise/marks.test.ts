import { describe, expect, test } from 'vitest';
import type { Edition, Run } from '#model/edition';
import { TaiwanVocabulary } from '#model/taiwan-vocabulary';
import { localise } from '../../../../../scripts/pipeline/localise.ts';
import { markSubjects } from '../../../../../scripts/pipeline/localise/mark-subjects.ts';
import { planOf, untagged, wordless } from '../../../../helpers/plans.ts';
import { figure } from '../../../../helpers/stated.ts';

const plan = planOf(
	['第一章 文化', '第一节 古厝', '保护古厝100座。修缮古厝。', '古厝很多。', '第二节 街区', '古厝街区。'].join('\n'),
);
const places = [
	['1.1.0.1', 2],
	['1.1.0.1', 11],
	['1.1.0.2', 0],
	['1.2.0.1', 0],
] as const;
const spans = Map.groupBy(places, ([address]) => address);
const found = new Map(
	[...spans].map(([address, own]) => [address, own.map(([, start]) => ({ id: 'gucuo', start, end: start + 2 }))]),
);
const none = {
	terms: new Map(),
	entities: new Map(),
	marked: new Set<string>(),
	english: new Map(),
	taiwan: { names: [], terms: [], unmarked: [] },
};

/** The runs of an edition as [words, kind], sentence by sentence. */
function runsOf({ blocks }: Edition): [string, Run['kind']][][] {
	return blocks.flatMap((block) =>
		block.kind === 'paragraph'
			? block.sentences.map(({ text, runs = [] }) =>
					runs.map(({ start, end, kind }): [string, Run['kind']] => [text.slice(start, end), kind]),
				)
			: [],
	);
}

const [simplified, traditional, english] = localise(plan, untagged, {
	...wordless,
	english: new Map([['1.1.0.1.s1', { text: 'Protect old houses and Old Houses.', file: 'e.yaml', line: 1 }]]),
}) as [Edition, Edition, Edition];

describe('what a reader may want to look up', () => {
	test('is marked where it first stands in each section', () => {
		expect(runsOf(markSubjects(simplified, { ...none, terms: found }))).toEqual([
			[['古厝', 'term']],
			[],
			[],
			[['古厝', 'term']],
		]);
	});

	test('is not marked inside another mark, but at its next place', () => {
		const figures = [
			figure({
				id: '1.1.0.1.f1',
				sentence: '1.1.0.1.s1',
				indicator: '古厝',
				text: '古厝100座',
				start: 2,
				end: 8,
				value: 100,
				unit: '座',
			}),
		];
		const [edition] = localise(plan, { ...untagged, figures }, wordless) as [Edition];
		expect(runsOf(markSubjects(edition, { ...none, terms: found })).slice(0, 2)).toEqual([
			[['古厝100座', 'figure']],
			[['古厝', 'term']],
		]);
	});

	test('is a term before it is an entity, and an entity only where pages mark it', () => {
		const entities = new Map([['1.2.0.1', [{ id: 'quarter', start: 0, end: 4 }]]]);
		expect(runsOf(markSubjects(simplified, { ...none, entities })).at(-1)).toEqual([]);
		expect(runsOf(markSubjects(simplified, { ...none, entities, marked: new Set(['quarter']) })).at(-1)).toEqual([
			['古厝街区', 'entity'],
		]);
		expect(
			runsOf(markSubjects(simplified, { ...none, entities, terms: found, marked: new Set(['quarter']) })).at(-1),
		).toEqual([['古厝', 'term']]);
	});

	test('is found in English by its English name, as whole words', () => {
		const names = new Map([['gucuo', 'old houses']]);
		expect(runsOf(markSubjects(english, { ...none, terms: found, english: names }))[0]).toEqual([
			['old houses', 'term'],
		]);
		expect(
			runsOf(markSubjects(english, { ...none, terms: found, english: new Map([['gucuo', 'old house']]) }))[0],
		).toEqual([]);
	});
});

test('what Taiwan calls otherwise is marked in the Traditional edition alone, and says where it is a false friend', () => {
	const taiwan = TaiwanVocabulary.parse({
		terms: [{ 'zh-hans': '街区', 'zh-hant': '街區', taiwan: ['商圈'], falseFriend: true }],
	});
	expect(runsOf(markSubjects(simplified, { ...none, taiwan })).flat()).toEqual([]);
	const marked = markSubjects(traditional, { ...none, taiwan });
	expect(runsOf(marked).flat()).toEqual([['街區', 'taiwan']]);
	const last = marked.blocks.at(-1);
	expect(last?.kind === 'paragraph' && last.sentences[0]?.runs).toMatchObject([{ id: '0', falseFriend: true }]);
});

test('a word of Taiwan is not marked where the glossary says all of it', () => {
	const explained = { 'zh-hans': '街区', 'zh-hant': '街區', kind: 'official-name-keep', term: 'quarter' };
	const runsWith = (term: object) =>
		runsOf(markSubjects(traditional, { ...none, taiwan: TaiwanVocabulary.parse({ terms: [term] }) })).flat();
	expect(runsWith(explained)).toEqual([]);
	expect(runsWith({ ...explained, alsoTyped: ['商圈'] })).toEqual([]);
	expect(runsWith({ ...explained, falseFriend: true })).toEqual([['街區', 'taiwan']]);
	expect(runsWith({ ...explained, compare: ['商圈'] })).toEqual([['街區', 'taiwan']]);
});
