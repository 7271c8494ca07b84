import { expect, test } from 'vitest';
import { headingsAbove } from '../../../../../scripts/pipeline/tag/headings-above.ts';
import { planOf } from '../../../../helpers/plans.ts';

test('a paragraph stands under the headings that are open above it, and under no other', () => {
	const { blocks } = planOf(
		['第一章 总论', '开篇。', '第一节 基础', '一、成就', '成就显著。', '第二节 环境', '机遇很多。'].join('\n'),
	);
	const titles = new Map([...headingsAbove(blocks)].map(([id, above]) => [id, above.map(({ title }) => title)]));
	expect(titles).toEqual(
		new Map([
			['1.0.0.1', ['总论']],
			['1.1.1.1', ['总论', '基础', '成就']],
			['1.2.0.1', ['总论', '环境']],
		]),
	);
});
