import { describe, expect, test } from 'vitest';
import { shownEntities } from '../../../../src/outline/entities.ts';
import { paragraphLinks } from '../../../../src/outline/paragraph-links.ts';
import { everywhere, namedPlan } from '../../../helpers/named-plan.ts';
import { entity, kinds } from '../../../helpers/tagged-plan.ts';

const list = [entity('hill', '烟台山'), entity('city', '福州', { ubiquitous: true }), entity('river', '闽江')];
const plan = namedPlan({ '1.1.1.1': '福州在闽江边，烟台山也在闽江边。', '1.2.0.1': '保护闽江。' }, list, {
	titles: { '1': '城市', '1.1': '山水', '1.1.1': '显山露水', '1.2': '江河' },
	related: { '1.1.1.1': [{ id: '1.2.0.1', reason: everywhere('同一地点：闽江') }] },
});
const links = paragraphLinks(plan, shownEntities({ kinds, entities: list }, plan, 'zh-hans'), 'zh-hans');

describe('a paragraph leads on', () => {
	test('to what it names, each once and in the order of its text, but not to what is named everywhere', () => {
		expect(links.get('1.1.1.1')?.names.map(({ id }) => id)).toEqual(['river', 'hill']);
	});

	test('to related paragraphs by the nearest title above them, with the reason', () => {
		expect(links.get('1.1.1.1')?.related).toEqual([{ address: '1.2.0.1', title: '江河', reason: '同一地点：闽江' }]);
		expect(links.get('1.2.0.1')?.related).toEqual([]);
	});
});
