import { describe, expect, test } from 'vitest';
import { doorsOf } from '../../scripts/pipeline/tag/doors.ts';
import { simplifiedIn } from '../helpers/hand-kept-words.ts';
import { doors, entities, kinds, taggedPlan } from '../helpers/tagged-plan.ts';
import { themes } from '../helpers/themes.ts';

describe('the doors', () => {
	test('each lead to several sentences of the plan, and none to a tenth of it', () => {
		const plan = taggedPlan();
		const all = plan.flatMap(({ sentences }) => sentences).length;
		for (const { door, paragraphs } of doorsOf(plan, doors, new Map(entities.map(({ id, kind }) => [id, kind])))) {
			const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences);
			expect(sentences.length, door).toBeGreaterThanOrEqual(4);
			expect(sentences.length, door).toBeLessThan(all / 10);
		}
	});

	test('have an id each, known themes and known kinds', () => {
		expect(new Set(doors.map(({ id }) => id)).size).toBe(doors.length);
		const slugs = themes.map(({ slug }) => slug);
		expect(doors.flatMap((door) => door.themes).filter((theme) => !slugs.includes(theme))).toEqual([]);
		expect(doors.flatMap((door) => door.kinds).filter((kind) => !kinds.some(({ id }) => id === kind))).toEqual([]);
	});

	test('give each word one place', () => {
		for (const { id, words } of doors) {
			const all = [...words.strong, ...words.weak, ...words.not];
			expect(
				all.filter((word, index) => all.indexOf(word) !== index),
				id,
			).toEqual([]);
		}
	});

	test('speak to Taiwan in its own characters', () => {
		expect(simplifiedIn(doors.flatMap(({ title, line }) => [title['zh-hant'], line['zh-hant']]))).toEqual([]);
	});
});
