import { describe, expect, test } from 'vitest';
import type { PlanData } from '#model/plan-data';
import { placesNamed } from '../../../../src/outline/named-places.ts';
import { namedPlan } from '../../../helpers/named-plan.ts';
import { readProjectFile } from '../../../helpers/plans.ts';
import { entity } from '../../../helpers/tagged-plan.ts';

describe('the places that name an entity', () => {
	const list = [entity('island', '南台岛'), entity('road', '环岛路')];
	const plan = namedPlan({ '1.1.1.1': '保护南台岛。修建南台岛环岛路。', '1.1.2.1': '环岛路通车。' }, list);

	test('are its sentences with the offsets of its words, in the order of the text', () => {
		expect(placesNamed(plan, 'entities').get('island')).toEqual([
			{ address: '1.1.1.1', sentence: '1.1.1.1.s1', start: 2, end: 5 },
			{ address: '1.1.1.1', sentence: '1.1.1.1.s2', start: 8, end: 11 },
		]);
		expect(
			placesNamed(plan, 'entities')
				.get('road')
				?.map(({ sentence }) => sentence),
		).toEqual(['1.1.1.1.s2', '1.1.2.1.s1']);
	});

	test('must lie in the text', () => {
		const [first] = plan.paragraphs;
		if (!first) throw new Error('a plan of two paragraphs has none');
		const beyond = { ...first, entities: [{ id: 'road', start: 90, end: 93 }] };
		expect(() => placesNamed({ paragraphs: [beyond] }, 'entities')).toThrow('1.1.1.1 has no character 90');
	});
});

test('every place of the published plan lies within its sentence', () => {
	const plan = JSON.parse(readProjectFile('content/editions/plan.json')) as PlanData;
	const paragraphs = new Map(plan.paragraphs.map((paragraph) => [paragraph.id, paragraph]));
	const places = [...placesNamed(plan, 'entities').values()].flat();
	expect(places.length).toBeGreaterThan(600);
	for (const { address, sentence, start, end } of places) {
		const paragraph = paragraphs.get(address);
		const words = paragraph?.text['zh-hans'].slice(start, end) ?? 'nowhere';
		expect(paragraph?.sentences.find(({ id }) => id === sentence)?.text['zh-hans'], sentence).toContain(words);
	}
});
