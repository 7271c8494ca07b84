import { describe, expect, test } from 'vitest';
import { headOf, markFurniture, namesPlan } from '../../../../../scripts/pipeline/parse/furniture.ts';
import { strip } from '../../../../../scripts/pipeline/parse/markdown.ts';

/** The lines that belong to the page. */
function furniture(...lines: string[]): string[] {
	const bare = lines.map((raw, index) => strip(raw, index + 1));
	markFurniture(bare);
	return bare.filter(({ line }) => line.kind === 'furniture').map(({ words }) => words);
}

describe('the furniture of a page', () => {
	test.each([
		'3',
		'— 3 —',
		'- 12 -',
		'－ 3 －',
		'·3·',
		'3/78',
		'第3页',
		'第 3 页 共 78 页',
		'第3页/共78页',
		'Page 3',
		'---',
		'* * *',
		'<!-- page 3 -->',
		'![](a.png)',
	])('holds the line “%s”', (line) => {
		expect(furniture('正文，', line)).toHaveLength(1);
	});

	test.each(['3.5', '增长3', '2020年', '第3页内容', '3个', '[3]', '12345'])('does not hold “%s”', (line) => {
		expect(furniture('正文，', line)).toEqual([]);
	});

	test('does not hold a sentence that a page cuts before “规划”', () => {
		expect(furniture('第三章 强化实施', '健全党委统一领导、社会广泛参与的规划', '— 3 —', '落实机制。')).toEqual([
			'— 3 —',
		]);
	});

	test('holds a running head beside a page number, in the same words more than once', () => {
		expect(furniture('甲，', '3', '某某市发展', '乙，', '4', '某某市发展', '丙。')).toEqual([
			'3',
			'某某市发展',
			'4',
			'某某市发展',
		]);
		expect(furniture('甲，', '3', '某某市发展', '乙，')).toEqual(['3']);
		expect(furniture('甲，', '某某市发展', '乙，', '某某市发展', '丙。')).toEqual([]);
	});

	test('holds a line that names the plan beside a page number, once or more', () => {
		expect(furniture('甲，', '3', '望潮区规划纲要', '乙。')).toEqual(['3', '望潮区规划纲要']);
		expect(furniture('甲，', '望潮区规划纲要', '乙。')).toEqual([]);
	});

	test('holds running heads with the page number on the same line', () => {
		expect(furniture('甲，', '望潮区规划纲要 3', '乙，', '4 望潮区规划纲要', '丙。')).toHaveLength(2);
		expect(furniture('甲，', '表 3', '乙，', '表 4', '丙。')).toEqual([]);
	});

	test('holds no sentence, no heading and no marked line', () => {
		expect(furniture('甲，', '3', '见下。', '乙，', '4', '见下。')).toEqual(['3', '4']);
		expect(furniture('甲，', '3', '第一章 总则', '乙，', '4', '第一章 总则')).toEqual(['3', '4']);
		expect(furniture('甲，', '3', '# 某市规划', '乙，', '4', '# 某市规划')).toEqual(['3', '4']);
	});

	test('cuts the line above it', () => {
		const bare = ['甲', '3', '望潮区规划纲要', '乙'].map((raw, index) => strip(raw, index + 1));
		markFurniture(bare);
		expect(bare.map(({ cut }) => cut)).toEqual([true, false, false, false]);
	});
});

test('a line names the plan where it ends as a plan’s name does', () => {
	expect(['望潮区“十四五”规划纲要', '某某县第十四个五年规划（草案）', '加强规划。', '规划实施'].map(namesPlan)).toEqual(
		[true, true, false, false],
	);
});

test('a running head is known without its page number', () => {
	expect([headOf('规划纲要 3'), headOf('— 3 — 规划纲要'), headOf('规划纲要')]).toEqual(Array(3).fill('规划纲要'));
});
