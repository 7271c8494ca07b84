import { describe, expect, test } from 'vitest';
import { type EditionId, editionIds } from '#model/editions';
import type { PlanData } from '#model/plan-data';
import { bookIndex } from '../../../../src/outline/book-index.ts';
import { shownEntities } from '../../../../src/outline/entities.ts';
import { namedPlan } from '../../../helpers/named-plan.ts';
import { readProjectFile } from '../../../helpers/plans.ts';
import { entities, entity, kinds } from '../../../helpers/tagged-plan.ts';

const name = (hans: string, hant: string, en: string): Record<string, unknown> => ({
	name: { 'zh-hans': hans, 'zh-hant': hant, en },
});
const list = [
	entity('hill', '', name('烟台山', '煙臺山', 'Yantai Hill')),
	entity('centre', '', { ...name('海峡奥体中心', '海峽奧體中心', 'Strait Olympic Center'), variants: ['奥体中心'] }),
	entity('three', '', { ...name('三江口', '三江口', 'Sanjiangkou'), variants: ['三江口片区'] }),
	entity('fund', '', { ...name('12基金', '12基金', 'Twelve Fund'), kind: 'company' }),
];
const two = kinds.filter(({ id }) => id === 'place' || id === 'company');
const plan = namedPlan({ '1.1.1.1': '烟台山、海峡奥体中心、奥体中心、三江口、三江口片区、12基金。' }, list);
const indexOf = (edition: EditionId): string[] =>
	bookIndex(two, shownEntities({ kinds: two, entities: list }, plan, edition), edition).flatMap(
		({ name: kind, headings }) =>
			headings.flatMap(({ heading, lines }) =>
				lines.map((line) =>
					line.type === 'see'
						? `${kind} ${heading} ${line.words} → ${line.entity.name}`
						: `${kind} ${heading} ${line.entity.name}`,
				),
			),
	);

describe('the index', () => {
	test('stands by kind and pinyin in Simplified, with a line for a wording that begins otherwise', () => {
		expect(indexOf('zh-hans')).toEqual([
			'地方 A 奥体中心 → 海峡奥体中心',
			'地方 H 海峡奥体中心',
			'地方 S 三江口',
			'地方 Y 烟台山',
			'企业 # 12基金',
		]);
	});

	test('stands by kind and strokes in Traditional', () => {
		expect(indexOf('zh-hant').map((line) => line.split(' ').slice(1, 3).join(' '))).toEqual([
			'3 三江口',
			'10 海峽奧體中心',
			'12 奥体中心',
			'13 煙臺山',
			'# 12基金',
		]);
	});

	test('stands by kind and letter in English, where no Chinese wording can stand in the order', () => {
		expect(indexOf('en')).toEqual([
			'Places S Sanjiangkou',
			'Places S Strait Olympic Center',
			'Places Y Yantai Hill',
			'Companies T Twelve Fund',
		]);
	});
});

test.each(editionIds)('every entity of the published list is in the index of %s once', (edition) => {
	const plan = JSON.parse(readProjectFile('content/editions/plan.json')) as PlanData;
	const index = bookIndex(kinds, shownEntities({ kinds, entities }, plan, edition), edition);
	const lines = index.flatMap(({ headings }) => headings.flatMap((heading) => heading.lines));
	const own = lines.filter(({ type }) => type === 'entry').map(({ entity: { id } }) => id);
	expect(own.toSorted()).toEqual(entities.map(({ id }) => id).toSorted());
	for (const { headings } of index) expect(new Set(headings.map(({ heading }) => heading)).size).toBe(headings.length);
});
