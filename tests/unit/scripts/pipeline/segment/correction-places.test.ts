import { describe, expect, test } from 'vitest';
import type { Reading } from '#model/errata';
import { checkPlaces } from '../../../../../scripts/pipeline/segment/correction-places.ts';
import { planOf } from '../../../../helpers/plans.ts';

const { blocks } = planOf(
	'某区规划纲要\n\n# 第一章 总论\n开头。\n\n表1 指标\n\n| 指标 | 单位 |\n| --- | --- |\n| 产值 | 亿元 |\n',
);
const reason = { 'zh-hans': '误', 'zh-hant': '誤', en: 'misread' };
const correction = { before: '甲', after: '乙', kind: 'ocr' as const, certainty: 1, adopted: true };
const check = (line: number, address: string) => () => {
	const readings: Reading[] = [{ line, address, reason, alternatives: [], ...correction }];
	checkPlaces(blocks, { readings, flags: [] }, (path) => ({ file: path.join('.'), line: 7 }));
};

describe('the address of a correction', () => {
	test.each([
		['a heading', 3, '1'],
		['a paragraph', 4, '1.0.0.1'],
		['a row', 10, '1.0.0.t1.r1'],
	])('is the place that its line has in the plan: %s', (_, line, address) => {
		expect(check(line, address)).not.toThrow();
		expect(check(line, '2.1.1.1')).toThrow(
			`readings.0.address:7: found the address 2.1.1.1, expected ${address}, the place of line ${line} of the text`,
		);
	});

	test('is not compared where its line has no place, as in the front matter', () => {
		expect(check(1, '1')).not.toThrow();
	});

	test('of a flag is held to the same', () => {
		const flags = [{ line: 3, address: '1.0.0.1', text: '论', about: 'textual' as const, reason }];
		expect(() => {
			checkPlaces(blocks, { readings: [], flags }, () => ({ file: 'errata.yaml', line: 9 }));
		}).toThrow('errata.yaml:9: found the address 1.0.0.1, expected 1, the place of line 3 of the text');
	});
});
