import { describe, expect, test } from 'vitest';
import { editionIds } from '#model/editions';
import type { PlanData } from '#model/plan-data';
import { namedRuns } from '../../../../src/outline/named-runs.ts';
import { namedPlan } from '../../../helpers/named-plan.ts';
import { readProjectFile } from '../../../helpers/plans.ts';
import { entity } from '../../../helpers/tagged-plan.ts';

const list = [entity('town', '螺洲'), entity('river', '螺洲河')];
const plan = namedPlan({ '1.1.1.1': '保护螺洲。疏浚螺洲河，连通螺洲。' }, list, {
	english: { '1.1.1.1.s1': 'Protect Luozhou.', '1.1.1.1.s2': 'Dredge the river and link it to the town.' },
});
const runsOf = (names: [string, string][], edition: 'zh-hans' | 'en'): string[] =>
	plan.paragraphs.flatMap((paragraph) =>
		namedRuns(paragraph, new Map(names), edition).map(({ runs }) =>
			runs.map(({ words, named }) => (named ? `[${words}]` : words)).join(''),
		),
	);

describe('the runs of a sentence', () => {
	test('are cut where the data places the names looked for', () => {
		expect(runsOf([['town', '螺洲']], 'zh-hans')).toEqual(['保护[螺洲]。', '疏浚螺洲河，连通[螺洲]。']);
		const both: [string, string][] = [
			['town', '螺洲'],
			['river', '螺洲河'],
		];
		expect(runsOf(both, 'zh-hans').at(1)).toBe('疏浚[螺洲河]，连通[螺洲]。');
	});

	test('are cut in a translation where it has the name, and left whole where it has another', () => {
		expect(runsOf([['town', 'Luozhou']], 'en')).toEqual([
			'Protect [Luozhou].',
			'Dredge the river and link it to the town.',
		]);
	});
});

test.each(editionIds)('the runs of every sentence, joined again, are the sentence in %s', (edition) => {
	const { paragraphs } = JSON.parse(readProjectFile('content/editions/plan.json')) as PlanData;
	for (const paragraph of paragraphs) {
		const names = new Map(
			paragraph.entities.map(({ id, start, end }) => [id, paragraph.text[edition].slice(start, end)]),
		);
		for (const [index, { runs }] of namedRuns(paragraph, names, edition).entries())
			expect(runs.map(({ words }) => words).join('')).toBe(paragraph.sentences[index]?.text[edition]);
	}
});
