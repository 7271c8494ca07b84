import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TaggedParagraph } from '#model/related';
import { relatedOf } from '../../../../../scripts/pipeline/tag/related.ts';
import { entity, relatedRules as rules, tagged } from '../../../../helpers/tagged-plan.ts';

const list = [
	entity('town', '青林镇'),
	entity('harbour', '青林港', { parent: 'town' }),
	entity('campaign', '“蓝天行动”', { kind: 'programme' }),
	entity('city', '云州', { ubiquitous: true }),
];
const filler = ['云州养蜂。', '云州捕鱼。', '云州织布。', '云州伐木。'].map((text, index) =>
	tagged(`8.${index + 1}.1.1`, text, { list }),
);
const linksOf = (...paragraphs: TaggedParagraph[]): Map<string, string[]> =>
	new Map(
		Array.from(relatedOf([...paragraphs, ...filler], { rules, entities: list }), ([id, related]) => [
			id,
			related.map(({ id: other, reason }) => `${other} ${reason.kind} ${reason.words.join('、')}`),
		]),
	);

describe('two paragraphs are related', () => {
	test('where they name the same place or programme', () => {
		const links = linksOf(tagged('1.1.1.1', '建设青林镇。', { list }), tagged('2.1.1.1', '青林镇种茶。', { list }));
		expect(links.get('1.1.1.1')).toEqual(['2.1.1.1 place town']);
		expect(links.get('2.1.1.1')).toEqual(['1.1.1.1 place town']);
	});

	test('where one names what lies in the place the other names', () => {
		const links = linksOf(tagged('1.1.1.1', '疏浚青林港。', { list }), tagged('2.1.1.1', '青林镇种茶。', { list }));
		expect(links.get('1.1.1.1')).toEqual(['2.1.1.1 place town']);
	});

	test('where they alone share a phrase', () => {
		const links = linksOf(tagged('1.1.1.1', '试行稀土永磁电机补贴。'), tagged('2.1.1.1', '引进稀土永磁电机补贴。'));
		expect(links.get('1.1.1.1')).toEqual(['2.1.1.1 phrase 稀土永磁电机补贴']);
	});

	test('where one sets a goal and the other takes the measure', () => {
		const links = linksOf(
			tagged('1.1.1.1', '河流清澈，湖泊洁净。', { headings: ['主要目标'] }),
			tagged('2.1.1.1', '疏浚河流，治理湖泊。', { headings: ['治水'] }),
		);
		expect(links.get('1.1.1.1')?.[0]).toMatch(/^2\.1\.1\.1 goal (?:河流、湖泊|湖泊、河流)$/u);
	});

	test('where they speak of one indicator', () => {
		const one = { ...tagged('1.1.1.1', '甲。'), indicators: ['1.5.3.t1.r1'] };
		expect(linksOf(one, { ...one, id: '2.1.1.1' }).get('1.1.1.1')).toEqual(['2.1.1.1 indicator 1.5.3.t1.r1']);
	});

	test('but not for a place that is named everywhere, nor for words of every plan', () => {
		expect([...linksOf().values()].flat()).toEqual([]);
		const links = linksOf(tagged('1.1.1.1', '不断完善体制机制建设。'), tagged('2.1.1.1', '加快完善体制机制建设。'));
		expect(links.get('1.1.1.1')).toEqual([]);
	});
});

test('what few share counts more than what many share', () => {
	const many = ['3', '4', '5', '6'].map((chapter) => tagged(`${chapter}.1.1.1`, '青林镇。', { list }));
	const links = linksOf(
		tagged('1.1.1.1', '青林镇“蓝天行动”。', { list }),
		tagged('2.1.1.1', '“蓝天行动”。', { list }),
		...many,
	);
	expect(links.get('1.1.1.1')?.[0]).toBe('2.1.1.1 programme campaign');
	expect(links.get('1.1.1.1')).toHaveLength(rules.atMost);
});

test('among any paragraphs, every link leads back, none to itself, and none has more than five', () => {
	const words = fc.constantFrom('青林镇', '青林港', '“蓝天行动”', '稀土永磁电机', '补贴', '，', '。', '建设');
	const paragraph = fc.record({
		text: fc.array(words, { minLength: 1, maxLength: 8 }).map((all) => all.join('')),
		headings: fc.subarray(['主要目标', '治水']),
		themes: fc.subarray(['water', 'trade']),
	});
	fc.assert(
		fc.property(fc.array(paragraph, { maxLength: 14 }), (drafts) => {
			const paragraphs = drafts.map(({ text, ...more }, index) => tagged(`${index}.1.1.1`, text, { list, ...more }));
			const related = relatedOf(paragraphs, { rules, entities: list });
			expect([...related.keys()]).toEqual(paragraphs.map(({ id }) => id));
			for (const [id, links] of related) {
				const others = links.map((link) => link.id);
				expect(links.length).toBeLessThanOrEqual(rules.atMost);
				expect(others).not.toContain(id);
				expect(new Set(others).size).toBe(others.length);
				for (const { id: other, reason } of links) {
					expect(related.get(other)?.find((link) => link.id === id)?.reason).toEqual(reason);
					expect(reason.words).not.toEqual([]);
				}
			}
		}),
		{ numRuns: 50 },
	);
});
