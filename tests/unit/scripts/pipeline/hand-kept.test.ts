import { expect, test } from 'vitest';
import type { HandKept } from '../../../../scripts/pipeline/hand-kept.ts';
import { forAnyText, readHandKept } from '../../../../scripts/pipeline/hand-kept.ts';
import { parse } from '../../../../scripts/pipeline/parse.ts';
import { readProjectFile, wordless } from '../../../helpers/plans.ts';

const kept: HandKept = {
	...readHandKept('content'),
	translatorNotes: new Map(),
	lexicons: {
		...wordless,
		english: new Map([['1', { text: 'One', file: 'e.yaml', line: 1 }]]),
	},
};

test('the corrections and the English belong to the plan with the title in plan.yaml', () => {
	expect(kept.corrections.readings.length).toBeGreaterThan(0);
	expect(forAnyText(parse(readProjectFile('content/source/plan.txt'), 'plan.txt'), kept)).toBe(kept);
});

test('another plan has the rules for any, and none of the lists of this one', () => {
	const other = forAnyText(parse('某市规划纲要\n\n第一章 总则', 'other.txt'), kept);
	const { noise, readings, flags, joins, pages } = other.corrections;
	expect(noise).toBe(kept.corrections.noise);
	expect([readings, flags, joins, pages]).toEqual([[], [], [], []]);
	expect(other.lexicons.english.size).toBe(0);
	expect(other.tagRules.subjects.entities.entities).toEqual([]);
	expect(other.tagRules.subjects.themes).toBe(kept.tagRules.subjects.themes);
	expect(other.lexicons.taiwan).toBe(kept.lexicons.taiwan);
});
