import { describe, expect, test } from 'vitest';
import type { ShownFigure } from '../../../../src/outline/figures.ts';
import { shownEntities } from '../../../../src/outline/entities.ts';
import {
	gatherPlace,
	placeKinds,
	type PlaceNode,
	placesInside,
	withInside,
} from '../../../../src/outline/gazetteer.ts';
import { namedPlan } from '../../../helpers/named-plan.ts';
import { entity, kinds } from '../../../helpers/tagged-plan.ts';

const list = [
	entity('mouth', '三江口', { gazetteer: true }),
	entity('village', '梁厝', { gazetteer: true, parent: 'mouth' }),
	entity('slogan', '第一村', { kind: 'slogan', parent: 'village' }),
	entity('hill', '烟台山', { gazetteer: true }),
	entity('station', '南站', { kind: 'route', gazetteer: true }),
	entity('district', '新区', { kind: 'zone' }),
	entity('part', '功能区', { kind: 'zone', gazetteer: true, parent: 'district' }),
];
const plan = namedPlan(
	{
		'1.1.1.1': '建设三江口。保护烟台山。打造第一村，到2025年达到3个。',
		'2.1.1.1': '南站扩建。保护烟台山。',
		'3.1.1.1': '修缮梁厝古厝。',
	},
	list,
);
const shown = shownEntities({ kinds, entities: list }, plan, 'zh-hans');
const place = (id: string) => {
	const found = shown.get(id);
	if (!found) throw new Error(`no ${id}`);
	return found;
};
const figure = { id: '1.1.1.1.f1', sentence: '1.1.1.1.s3', class: 'target' } as ShownFigure;
const reported = { ...figure, id: '1.1.1.1.f2', class: 'baseline' } as ShownFigure;
const gather = (id: string) =>
	gatherPlace(place(id), shown, plan, 'zh-hans', new Map([['1.1.1.1', [figure, reported]]]));
const draw = (nodes: readonly PlaceNode[]): string =>
	nodes
		.map(
			({ entity: { id }, sentences, inside }) => `${id} ${sentences}${inside.length > 0 ? ` (${draw(inside)})` : ''}`,
		)
		.join(', ');

describe('a place of the gazetteer', () => {
	test('gathers the sentences that name it or what lies in it, to any depth, in the order of the text', () => {
		expect(gather('mouth').flatMap(({ sentences }) => sentences.map(({ id }) => id))).toEqual([
			'1.1.1.1.s1',
			'1.1.1.1.s3',
			'3.1.1.1.s1',
		]);
		expect(gather('village').map(({ address }) => address)).toEqual(['1.1.1.1', '3.1.1.1']);
		expect(gather('hill').map(({ address }) => address)).toEqual(['1.1.1.1', '2.1.1.1']);
	});

	test('has the targets of its sentences, and no figure of another sentence or of a report', () => {
		const targets = (id: string): string[] =>
			gather(id).flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.targets.map((one) => one.id)));
		expect(targets('mouth')).toEqual(['1.1.1.1.f1']);
		expect(targets('hill')).toEqual([]);
	});

	test('marks its own name and the names of what lies in it', () => {
		const named = gather('mouth').flatMap(({ sentences }) =>
			sentences.flatMap(({ runs }) => runs.filter((run) => run.named).map(({ words }) => words)),
		);
		expect(named).toEqual(['三江口', '第一村', '梁厝']);
	});

	test('knows what lies in it', () => {
		expect(withInside(place('mouth'), shown).map(({ id }) => id)).toEqual(['mouth', 'village', 'slogan']);
		expect(draw(placesInside(place('mouth'), shown, 'zh-hans'))).toBe('village 2 (slogan 1)');
	});
});

test('the gazetteer lists every place once, by kind, under the place it lies in', () => {
	const drawn = placeKinds(kinds, shown, 'zh-hans').map(({ id, places }) => `${id}: ${draw(places)}`);
	expect(drawn).toEqual(['place: mouth 3 (village 2 (slogan 1)), hill 2', 'route: station 1', 'zone: part 0']);
});
