import { expect, test } from 'vitest';
import { EntitiesData } from '#model/entities-data';
import { entitiesData } from '../../../../src/data/entities-data.ts';
import { everywhere, namedPlan } from '../../../helpers/named-plan.ts';
import { entity, kinds } from '../../../helpers/tagged-plan.ts';

test('entities.json holds every entity with its names, its explanation and its places', () => {
	const list = [
		entity('mouth', '三江口', { variants: ['三江口新城'], gazetteer: true }),
		entity('village', '梁厝', { parent: 'mouth', confidence: 'text', explanation: everywhere('古村') }),
	];
	const data = entitiesData(namedPlan({ '1.1.1.1': '建设三江口新城。' }, list), { kinds, entities: list });
	expect(EntitiesData.parse(data).entities).toEqual([
		{
			id: 'mouth',
			kind: 'place',
			name: { 'zh-hans': '三江口', 'zh-hant': '三江口', en: 'mouth' },
			variants: ['三江口新城'],
			gazetteer: true,
			places: [{ address: '1.1.1.1', sentence: '1.1.1.1.s1', start: 2, end: 7 }],
		},
		expect.objectContaining({ id: 'village', parent: 'mouth', confidence: 'text', places: [] }) as unknown,
	]);
});
