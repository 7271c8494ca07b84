import { describe, expect, test } from 'vitest';
import { paragraph, plan, terms } from '../../../helpers/glossary-plan.ts';
import { glossaryData } from '../../../../src/data/glossary-data.ts';

const data = glossaryData(plan, terms);

describe('the data of the glossary', () => {
	test('gives each term the places that the plan has for it, which read it', () => {
		const places = data.terms.find(({ id }) => id === 'platform')?.places ?? [];
		expect(places.map(({ sentence }) => sentence)).toEqual(['3.1.1.1.s1', '3.1.1.1.s2', '3.1.1.1.s2']);
		for (const { start, end } of places) expect(paragraph.text['zh-hans'].slice(start, end)).toBe('平台');
	});

	test('has no explanation of what is not certain', () => {
		expect(data.terms.map((term) => 'explanation' in term)).toEqual([true, true, false]);
	});
});
