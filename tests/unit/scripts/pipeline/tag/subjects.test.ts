import { expect, test } from 'vitest';
import { Terms } from '#model/term';
import { subjectsOf } from '../../../../../scripts/pipeline/tag/subjects.ts';
import { planOf } from '../../../../helpers/plans.ts';
import { entity, relatedRules } from '../../../../helpers/tagged-plan.ts';

const terms = ['“古厝”工程', '国家“书库”', '云州街区'].map((words, index) => ({
	id: `term-${index}`,
	kind: 'project',
	name: { 'zh-hans': words, 'zh-hant': words, en: 'term' },
	unsure: true,
}));
const rules = {
	themes: { groups: [], themes: [] },
	entities: { kinds: [], entities: [entity('bridge', '“长虹”大桥')] },
	terms: Terms.parse({ kinds: [{ id: 'project', name: { 'zh-hans': '项', 'zh-hant': '項', en: 'project' } }], terms }),
	doors: [],
	related: relatedRules,
};

test('of a pair of quotation marks, what is found of a term or an entity holds both or none', () => {
	const { blocks } = planOf('第一章 云州\n第一节 街区\n推进“古厝”工程、国家“书库”、“云州街区”和“长虹”大桥。');
	const paragraphs = blocks.filter((block) => block.kind === 'paragraph');
	const { terms: found, entities } = subjectsOf(paragraphs, () => [], new Map(), rules);
	const { text = '' } = paragraphs[0] ?? {};
	const words = (spans: readonly { start: number; end: number }[] = []) =>
		spans.map(({ start, end }) => text.slice(start, end));
	expect(words(found.get('1.1.0.1'))).toEqual(['“古厝”工程', '国家“书库”', '云州街区']);
	expect(words(entities.get('1.1.0.1'))).toEqual(['“长虹”大桥']);
});
