import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { type EditionId, editionIds } from '#model/editions';
import { EverydayWords } from '#model/everyday-words';
import type { PlanData } from '#model/plan-data';
import { searchRecords } from '../../scripts/search/records.ts';
import { root } from '../helpers/plans.ts';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const everyday = EverydayWords.parse(load(read('content/everyday-words.yaml')));
const data = JSON.parse(read('content/editions/plan.json')) as PlanData;
const entries = editionIds.flatMap((edition) =>
	Object.entries(everyday[edition] ?? {}).map(([typed, words]) => ({ edition, typed, words })),
);
const texts = new Map<EditionId, string>(
	editionIds.map((edition) => [
		edition,
		searchRecords(data, edition)
			.map(({ text }) => text.toLowerCase())
			.join('\n'),
	]),
);

describe('an everyday word', () => {
	test('there are words', () => {
		expect(entries.length).toBeGreaterThan(30);
	});

	test.each(entries)('$typed leads to words that the $edition edition has', ({ edition, words }) => {
		for (const word of words) expect(texts.get(edition), word).toContain(word.toLowerCase());
	});
});
