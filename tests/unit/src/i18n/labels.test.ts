import { describe, expect, test } from 'vitest';
import { halvesOf, labelOf, nameWith, pageRange, shortLabel } from '../../../../src/i18n/labels.ts';
import { noteSentence } from '../../../../src/i18n/notes.ts';
import { useStrings } from '../../../../src/i18n/strings.ts';

describe('labels', () => {
	test('a Chinese heading keeps the label the source prints, an English one is numbered, a preface has none', () => {
		expect(labelOf(useStrings('zh-hans'), 'section', { number: 2, label: '第二节' })).toBe('第二节');
		expect(labelOf(useStrings('en'), 'section', { number: 2, label: '' })).toBe('Section 2');
		expect(labelOf(useStrings('en'), 'chapter', { number: 0, label: '' })).toBe('');
	});

	test('the bare number is that of the edition', () => {
		expect(shortLabel({ number: 3, label: '第三章' })).toBe('三');
		expect(shortLabel({ number: 3, label: '第三節' })).toBe('三');
		expect(shortLabel({ number: 3, label: '' })).toBe('3');
	});

	test('a chapter title falls into its halves, also beside quotes; an English title stays whole', () => {
		expect(halvesOf('强化规划实施保障 为实现“十四五”目标而奋斗')).toEqual([
			'强化规划实施保障',
			'为实现“十四五”目标而奋斗',
		]);
		expect(halvesOf('强化“三创” 增强动力')).toEqual(['强化“三创”', '增强动力']);
		expect(halvesOf('Building a modern industrial system')).toEqual(['Building a modern industrial system', '']);
	});

	test('printed pages are written as the edition writes ranges', () => {
		expect(pageRange('en', [24, 25])).toBe('pp. 24–25');
		expect(pageRange('en', [24, 24])).toBe('p. 24');
		expect(pageRange('zh-hans', [24, 25])).toBe('24—25');
	});

	test('an accessible name holds what is seen', () => {
		expect(nameWith('简', '简体')).toBe('简体');
		expect(nameWith('EN', 'English')).toBe('EN English');
	});
});

describe('notes', () => {
	test('say what was changed, what is conjectured, and what is doubtful', () => {
		const t = useStrings('zh-hans');
		expect(noteSentence(t, { kind: 'emended', source: '梁厍村', reading: '梁厝村' })).toBe(
			'原文作“梁厍村”，今作“梁厝村”。',
		);
		expect(noteSentence(t, { kind: 'conjecture', source: '多级', reading: '多极' })).toBe('“多级”疑当作“多极”，未改。');
		expect(noteSentence(t, { kind: 'flag', source: '分子定位' })).toBe('“分子定位”存疑，未改。');
		expect(noteSentence(t, { kind: 'flag', source: '甲\t乙' })).toBe('“甲 | 乙”存疑，未改。');
	});
});
