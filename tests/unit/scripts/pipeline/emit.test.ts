import { expect, test } from 'vitest';
import type { EditionId } from '#model/editions';
import { emit } from '../../../../scripts/pipeline/emit.ts';
import { localise } from '../../../../scripts/pipeline/localise.ts';
import { readMdx } from '../../../../scripts/downloads/read/mdx-tree.ts';
import { planOf, uncorrected, untagged, wordless } from '../../../helpers/plans.ts';

const plan = planOf('第一章 甲\n提升。总量从全省\n第18位提升。', {
	...uncorrected,
	joins: [{ lines: [2, 3], pages: [2, 3], left: '全省', right: '第18位' }],
	pages: [
		{ line: 1, page: 2 },
		{ line: 3, page: 3 },
	],
});

function breaksIn(id: EditionId): unknown {
	const edition = localise(plan, untagged, wordless).find((one) => one.id === id);
	const files = edition ? emit(edition, { figures: [] }) : new Map<string, string>();
	return readMdx(files.get(`${id}/chapter-01/index.mdx`) ?? '').front.paragraphs[0]?.pageBreaks;
}

test('a page that begins within a paragraph is told by its sentence and, in Chinese, by its character', () => {
	expect(breaksIn('zh-hans')).toEqual([{ page: 3, sentence: '1.0.0.1.s2', at: 5 }]);
	expect(breaksIn('zh-hant')).toEqual(breaksIn('zh-hans'));
	expect(breaksIn('en')).toEqual([{ page: 3, sentence: '1.0.0.1.s2' }]);
});
