import { expect, test } from 'vitest';
import { buildContent } from '../../scripts/build-content.ts';
import { checkEnglish } from '../../scripts/check-english.ts';
import type { PlanData } from '#model/plan-data';

test('the English edition has nothing missing, no number or term astray, and its typography is right', () => {
	expect(checkEnglish().map(({ message }) => message)).toEqual([]);
});

test('every sentence has been read against the Chinese by a second reader, as it now stands', () => {
	const data = JSON.parse(buildContent().files.get('plan.json') ?? '') as PlanData;
	const sentences = data.paragraphs.flatMap((paragraph) => paragraph.sentences);
	expect(sentences.length).toBeGreaterThan(600);
	expect(sentences.filter(({ translation }) => translation !== 'revised').map(({ id }) => id)).toEqual([]);
});

test('the title of the plan is set in italics in English', () => {
	expect(buildContent().files.get('en/chapter-00/index.mdx')).toContain('*Outline of the 14th Five-Year Plan');
});
