import { describe, expect, test } from 'vitest';
import { relatedOf } from '../../scripts/pipeline/tag/related.ts';
import { entities, kinds, relatedRules as rules, taggedPlan } from '../helpers/tagged-plan.ts';

// Paragraphs that a careful reader expects to be linked, chosen by hand before the rules were written.
const expected: Record<string, string[]> = {
	'1.1.0.4': ['2.1.2.1', '2.2.1.1'],
	'1.1.0.5': ['4.3.1.1', '5.1.4.1'],
	'1.1.0.6': ['4.4.2.1', '4.4.4.1'],
	'1.1.0.7': ['6.4.1.1', '7.1.1.1', '7.2.1.1', '7.2.2.2'],
	'1.2.1.1': ['5.5.3.1'],
	'1.3.0.5': ['8.0.0.1', '8.1.2.1'],
	'1.4.1.1': ['9.1.1.1'],
	'1.4.2.3': ['5.5.3.1'],
	'1.4.2.4': ['5.0.0.1'],
	'1.4.2.6': ['8.4.2.1'],
	'1.5.1.2': ['3.2.1.1'],
	'1.5.1.3': ['5.4.2.1', '7.2.1.1'],
	'1.5.1.4': ['4.2.1.1', '6.0.0.1'],
	'1.5.2.1': ['4.2.1.1'],
	'1.5.2.2': ['3.1.1.1'],
	'1.5.2.3': ['2.0.0.1', '2.2.2.1', '2.4.2.1'],
	'1.5.2.4': ['4.4.2.1', '4.4.3.1'],
	'1.5.2.5': ['6.0.0.1'],
	'1.5.2.6': ['8.0.0.1', '8.2.2.1'],
	'2.1.1.1': ['3.2.2.1'],
	'2.1.3.1': ['3.3.1.1', '7.2.1.1'],
	'2.3.4.1': ['6.4.3.1'],
	'2.4.1.1': ['5.1.3.1'],
	'3.1.1.1': ['3.2.3.1'],
	'3.1.2.1': ['5.5.1.1'],
	'3.1.3.1': ['5.2.2.1'],
	'3.2.1.1': ['4.1.3.1'],
	'3.2.2.1': ['5.2.4.1', '6.2.4.1'],
	'3.3.1.1': ['5.5.3.1'],
	'3.3.2.1': ['5.4.1.1'],
	'3.3.3.1': ['5.3.3.1', '7.2.1.1'],
	'3.3.4.1': ['6.5.2.1'],
	'3.4.1.1': ['4.1.2.1', '4.3.3.1'],
	'3.4.2.1': ['4.2.1.1'],
	'3.4.3.1': ['4.2.3.1'],
	'3.4.4.1': ['5.2.1.1'],
	'4.1.2.1': ['5.3.1.1', '5.5.2.1'],
	'4.2.1.1': ['6.3.2.1'],
	'4.2.2.1': ['5.1.1.1'],
	'4.3.1.1': ['9.2.4.1'],
	'4.3.2.1': ['6.2.2.1', '6.5.2.1'],
	'5.1.1.1': ['6.1.2.1', '7.1.2.1'],
	'5.2.4.1': ['6.2.1.1'],
	'6.1.3.1': ['7.1.5.1'],
	'6.1.4.1': ['6.4.1.1'],
	'6.2.3.1': ['7.3.2.1', '8.2.3.1'],
	'8.1.1.1': ['9.1.3.1'],
	'8.1.2.1': ['8.3.2.1'],
	'9.2.2.1': ['9.3.0.2'],
};

describe('the paragraphs of the plan', () => {
	const related = relatedOf(taggedPlan(), { rules, entities });

	test('lead to at least three in five of those that a careful reader expects', () => {
		const pairs = Object.entries(expected).flatMap(([one, others]) => others.map((other) => [one, other] as const));
		const found = pairs.filter(([one, other]) => related.get(one)?.some(({ id }) => id === other));
		expect(found.length / pairs.length).toBeGreaterThanOrEqual(0.6);
	});

	test('lead to at most five, each of which leads back', () => {
		for (const [id, links] of related) {
			expect(links.length).toBeLessThanOrEqual(5);
			for (const { id: other } of links) expect(related.get(other)?.map((link) => link.id)).toContain(id);
		}
	});

	test('lead somewhere, all but a few', () => {
		const alone = [...related.values()].filter((links) => links.length === 0);
		expect(alone.length).toBeLessThan(related.size / 20);
	});
});

describe('the rules', () => {
	test('give a reason for each kind of entity, and for none that there is not', () => {
		expect(Object.keys(rules.entities).sort()).toEqual(kinds.map(({ id }) => id).sort());
	});

	test('say in each edition what is shared', () => {
		for (const { wording } of rules.reasons)
			for (const words of Object.values(wording)) expect(words).toContain('{words}');
	});
});
