import { describe, expect, test } from 'vitest';
import { shownEntities } from '../../../../src/outline/entities.ts';
import { everywhere, namedPlan } from '../../../helpers/named-plan.ts';
import { entity, kinds } from '../../../helpers/tagged-plan.ts';

const list = [
	entity('sea', '“海丝”', { variants: [{ name: '海上丝绸之路', why: everywhere('全称') }, '丝路'] }),
	entity('island', '南台岛', { gazetteer: true, explanation: everywhere('江心岛'), confidence: 'sure' }),
	entity('road', '环岛路', { parent: 'island', confidence: 'unsure' }),
	entity('ecology', '生态城'),
];
const plan = namedPlan(
	{ '1.1.1.1': '建设海丝。融入海上丝绸之路，保护海丝遗产。', '1.1.2.1': '环南台岛修环岛路。' },
	list,
	{
		titles: { '1': '开局', '1.2': '建设生态城' },
	},
);
const shown = shownEntities({ kinds, entities: list }, plan, 'zh-hans');

describe('an entity', () => {
	test('has the sentences that name it, each once', () => {
		expect(shown.get('sea')?.sentences).toEqual(['1.1.1.1.s1', '1.1.1.1.s2']);
		expect(shown.get('sea')?.places).toHaveLength(3);
	});

	test('has the other wordings of the text, and why they stand for it; quotation marks make none', () => {
		expect(shown.get('sea')?.forms).toEqual([{ words: '海上丝绸之路', why: '全称' }]);
		expect(shown.get('island')?.forms).toEqual([]);
	});

	test('knows what it stands under and what stands under it', () => {
		expect(shown.get('road')?.above).toEqual(['island']);
		expect(shown.get('island')?.below).toEqual(['road']);
	});

	test('is explained, or says that its meaning is not certain', () => {
		expect(shown.get('island')).toMatchObject({ explanation: '江心岛', unsure: false });
		expect(shown.get('road')).toMatchObject({ explanation: undefined, unsure: true });
		expect(shown.get('sea')).toMatchObject({ explanation: undefined, unsure: false });
	});

	test('that no sentence names has the titles that do', () => {
		expect(shown.get('ecology')?.titles).toEqual(['1.2']);
		expect(shown.get('sea')?.titles).toEqual([]);
	});

	test('carries its Chinese name and wordings beside a name in another language', () => {
		const english = shownEntities({ kinds, entities: list }, plan, 'en');
		expect(english.get('island')).toMatchObject({ name: 'island', chinese: '南台岛' });
		expect(english.get('sea')?.forms[0]?.words).toBe('海上丝绸之路');
		expect(shown.get('island')?.chinese).toBeUndefined();
	});
});
