import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { planOf, readProjectFile } from '../helpers/plans.ts';

const text = readProjectFile('content/source/plan.txt');
const chapters = [1, 2, 3, 4, 5, 6, 7, 8, 9];

describe('the source text', () => {
	test('is the text as received, to the byte', () => {
		expect(createHash('sha256').update(text).digest('hex')).toBe(
			'2352bcd1840974d93334ee1d6c39060f8b2c9b6e003b82ae3816e947b6d9734c',
		);
	});

	test('holds 9 chapters, a preface, 37 sections, 116 items, 156 paragraphs and a table of 20 rows', () => {
		const { blocks, warnings } = planOf(text);
		const headings = blocks.filter((block) => block.kind === 'heading');
		const count = (level: string): number => headings.filter((heading) => heading.level === level).length;
		const tables = blocks.filter((block) => block.kind === 'table');
		expect(headings.filter(({ level }) => level === 'chapter').map(({ number }) => number)).toEqual([0, ...chapters]);
		expect([count('part'), count('section'), count('item'), count('subitem')]).toEqual([0, 37, 116, 0]);
		expect(blocks.filter(({ kind }) => kind === 'paragraph')).toHaveLength(156);
		expect(tables.map(({ rows }) => rows.length - 1)).toEqual([20]);
		expect(warnings).toEqual([]);
	});
});
